import Domain
import Services
import Telegram

/// /status: how the house is doing, from the store's own numbers.
struct StatusHandler {
  let turn: Turn

  func status() throws {
    let counts = try turn.tx.jobs.counts()
    let engines = turn.context.engines.statuses(waiting: try turn.tx.jobs.waiting())
    let durations = try turn.tx.jobs.recentDurations(limit: 100).sorted()
    let done = (counts[.stored] ?? 0) + (counts[.delivered] ?? 0)
    let failed = counts[.failed] ?? 0
    let speed =
      durations.isEmpty
      ? turn.phrases(.statusUndrawn)
      : turn.phrases(
        .statusSpeed, ("median", Self.seconds(durations, share: 50)),
        ("slow", Self.seconds(durations, share: 95)))
    let rate =
      done + failed == 0
      ? "" : turn.phrases(.statusRate, ("rate", String(done * 100 / (done + failed)))) + "\n"
    try turn.say(
      turn.phrases(
        .statusCard, ("queued", String(counts[.queued] ?? 0)),
        ("running", String(counts[.running] ?? 0)), ("speed", speed), ("rate", rate),
        ("version", turn.context.settings.version))
        + engines.map { "\n" + line(for: $0) }.joined())
  }

  /// `painter: ready, drawing 1, waiting 0, 0.4 s a picture`.
  private func line(for status: EngineStatus) -> String {
    let state: TextKey =
      switch status.state {
      case .ready: .statusReady
      case .trying: .statusTrying
      case .resting: .statusResting
      case .starting: .statusStarting
      }
    let line = turn.phrases(
      .statusEngine, ("name", status.name), ("state", turn.phrases(state)),
      ("running", String(status.running)), ("waiting", String(status.waiting)))
    guard let typical = status.typical else { return line }
    return line
      + turn.phrases(.statusEngineSpeed, ("typical", Self.seconds([typical], share: 50)))
  }

  /// A percentile in seconds with one decimal, of at least one duration.
  private static func seconds(_ sorted: [Duration], share: Int) -> String {
    let tenths = sorted[(sorted.count - 1) * share / 100].wholeMilliseconds / 100
    return "\(tenths / 10).\(tenths % 10)"
  }
}
