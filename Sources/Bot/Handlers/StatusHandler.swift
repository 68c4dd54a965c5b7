import Domain
import Services
import Telegram

/// /status: how the house is doing, from the store's own numbers.
struct StatusHandler {
  let turn: Turn

  func status() throws {
    let counts = try turn.tx.jobs.counts()
    let durations = try turn.tx.jobs.recentDurations(limit: 100).sorted()
    let done = (counts[.stored] ?? 0) + (counts[.delivered] ?? 0)
    let failed = counts[.failed] ?? 0
    let rate = done + failed == 0 ? 100 : done * 100 / (done + failed)
    try turn.say(
      turn.phrases(
        .statusCard, ("queued", String(counts[.queued] ?? 0)),
        ("running", String(counts[.running] ?? 0)),
        ("median", Self.seconds(durations, share: 50)),
        ("slow", Self.seconds(durations, share: 95)), ("rate", String(rate)),
        ("version", turn.context.settings.version))
        + turn.context.engines.statuses.map { "\n" + line(for: $0) }.joined())
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
    return turn.phrases(
      .statusEngine, ("name", status.name), ("state", turn.phrases(state)),
      ("running", String(status.running)), ("waiting", String(status.waiting)),
      ("typical", Self.seconds(status.typical.map { [$0] } ?? [], share: 50)))
  }

  /// A percentile in seconds with one decimal, `–` when there is none.
  private static func seconds(_ sorted: [Duration], share: Int) -> String {
    guard !sorted.isEmpty else { return "–" }
    let tenths = sorted[(sorted.count - 1) * share / 100].wholeMilliseconds / 100
    return "\(tenths / 10).\(tenths % 10)"
  }
}
