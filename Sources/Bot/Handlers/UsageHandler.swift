import Domain
import Services
import Telegram

/// /usage: what was spent, as a chart by day and model.
struct UsageHandler {
  let turn: Turn

  private static let standardDays = 30
  private static let periods = [7, 30, 90]
  private static let longestPeriod = 90
  /// Models and keys named in the caption.
  private static let named = 6

  /// `/usage`, `/usage 7`, `/usage week`, `/usage month`.
  func usage(_ text: String) throws {
    let days: Int? =
      switch text.lowercased() {
      case "": Self.standardDays
      case "day": 1
      case "week": 7
      case "month": 30
      default: Int(text)
      }
    guard let days, (1...Self.longestPeriod).contains(days) else {
      try turn.say(turn.phrases(.usageUsage))
      return
    }
    try show(days: days)
  }

  /// Sends the chart; it takes the place of the message that offered it.
  func show(days: Int, replacing messageID: Int64? = nil) throws {
    let first = Self.firstDay(of: days, at: turn.now)
    let spending = try turn.tx.jobs.spending(of: turn.customer.id, since: first)
    if let messageID { try turn.delete(messageID) }
    let keyboard = [
      Self.periods.map { period in
        turn.button(
          titled: (period == days ? "• " : "")
            + turn.phrases(.buttonDays, ("days", String(period))), .money(.usage(days: period)))
      }
    ]
    guard !spending.isEmpty else {
      try turn.say(turn.phrases(.usageNone, ("days", String(days))), keyboard: keyboard)
      return
    }
    let chart = UsageChart(first: first, count: days, spending: spending)
    let photo = SendPhoto(
      chatID: turn.place.chatID, photo: .upload("photo"),
      caption: try caption(chart, spending, since: first, days: days),
      threadID: turn.place.threadID, replyMarkup: .inline(InlineKeyboard(rows: keyboard)))
    try turn.send(photo, attachment: .chart(chart))
  }

  private func caption(
    _ chart: UsageChart, _ spending: [DailySpending], since first: Timestamp, days: Int
  ) throws -> String {
    let phrases = turn.phrases
    let orders = spending.reduce(0) { $0 + $1.orders }
    var lines = [
      phrases(
        .usageCaption, ("days", String(days)), ("total", Amount(micros: chart.total).description),
        ("orders", String(orders)))
    ]
    for series in chart.series.prefix(Self.named) {
      lines.append(
        phrases(
          .usageLine, ("name", TextLimits.cut(series.model, utf16: 40)),
          ("amount", Amount(micros: series.total).description)))
    }
    let shares = try turn.tx.jobs.spendingByKey(of: turn.customer.id, since: first)
    guard shares.contains(where: { $0.key != nil }) else { return lines.joined(separator: "\n") }
    lines.append("")
    for share in shares.prefix(Self.named) {
      let key = try share.key.flatMap { try turn.tx.keys.key($0) }
      let name = key.map { "🔑 \($0.name)" } ?? phrases(.usageChat)
      lines.append(
        phrases(.usageLine, ("name", name), ("amount", share.amount.description)))
    }
    return lines.joined(separator: "\n")
  }

  /// Midnight UTC of the first of that many days, today being the last.
  private static func firstDay(of days: Int, at now: Timestamp) -> Timestamp {
    let day: Int64 = 86_400_000
    let today = now.milliseconds / day * day
    return Timestamp(milliseconds: today - Int64(days - 1) * day)
  }
}
