/// How a database file is opened.
package struct SQLConfiguration: Sendable {
  /// Page cache of the writing connection.
  package var cacheSizeBytes: Int
  /// How long a statement waits for another connection's lock.
  package var busyTimeout: Duration
  /// How much of the file is read through a memory map; 0 for none.
  package var memoryMapBytes: Int
  /// The write-ahead log is folded into the file when it has this many pages.
  package var checkpointPages: Int
  /// Most transactions that share one commit.
  package var groupLimit: Int
  /// Most transactions that may wait; further ones throw `SQLError.overloaded`.
  package var queueLimit: Int
  /// Whether a second process that opens the file this way gets `SQLError.locked`.
  package var exclusive: Bool
  /// Whether reads have a connection and a thread of their own; never for `:memory:`.
  package var separateReader: Bool

  package init(
    cacheSizeBytes: Int = 64 << 20, busyTimeout: Duration = .seconds(5), memoryMapBytes: Int = 0,
    checkpointPages: Int = 4000, groupLimit: Int = 512, queueLimit: Int = 100_000,
    exclusive: Bool = false, separateReader: Bool = true
  ) {
    self.cacheSizeBytes = cacheSizeBytes
    self.busyTimeout = busyTimeout
    self.memoryMapBytes = memoryMapBytes
    self.checkpointPages = checkpointPages
    self.groupLimit = groupLimit
    self.queueLimit = queueLimit
    self.exclusive = exclusive
    self.separateReader = separateReader
  }
}
