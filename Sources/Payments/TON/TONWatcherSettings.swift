/// How the watcher looks.
package struct TONWatcherSettings: Sendable {
  /// Between looks while somebody is about to pay.
  package var busyInterval = Duration.seconds(5)
  /// Between looks otherwise.
  package var idleInterval = Duration.seconds(60)
  /// Between looks for other jettons that were sent here, and at the age of the newest block.
  package var sideInterval = Duration.seconds(60)
  /// Between long looks back.
  package var deepInterval = Duration.seconds(3600)
  /// Seconds that every look goes back behind the cursor: rows carry the time of the sender's
  /// transaction, so one may appear behind another that is younger.
  package var overlap: Int64 = 600
  /// Seconds that a long look goes back, at the start and every hour.
  package var deepOverlap: Int64 = 86_400
  /// Seconds during which a transfer is only told of; it is credited when it shows a second time.
  package var youth: Int64 = 30
  /// Rows of a page.
  package var pageLength = 100
  /// Pages of a look; what is left comes with the next one.
  package var mostPages = 1000
  /// Seconds that a missing comment is waited for.
  package var commentPatience: Int64 = 120
  /// Seconds after which a comment that cannot be looked up holds nothing up any longer.
  package var lookupPatience: Int64 = 600
  /// Seconds that the newest block may be old before an operator is told.
  package var blockAge: Int64 = 300

  package init() {}
}
