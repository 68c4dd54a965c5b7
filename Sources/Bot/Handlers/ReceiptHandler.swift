import Domain
import Services
import Telegram

/// /receipts: what was paid in, in pages, by month, and as a table.
struct ReceiptHandler {
  let turn: Turn

  private static let pageSize = 8
  /// Receipts in one table; more are left for another month.
  private static let mostRows = 5000

  /// `/receipts`, `/receipts 2026-01`, each also with `csv`.
  func receipts(_ text: String) throws {
    var month: Month?
    var asFile = false
    for word in text.lowercased().split(whereSeparator: \.isWhitespace) {
      if word == "csv" {
        asFile = true
      } else if let named = Month(String(word)) {
        month = named
      } else {
        try turn.say(turn.phrases(.receiptsUsage))
        return
      }
    }
    if asFile { try file(month) } else { try page(0, month) }
  }

  /// A page, newest first; `editing` replaces that message.
  func page(_ page: Int, _ month: Month?, editing messageID: Int64? = nil) throws {
    let phrases = turn.phrases
    let found = try settlements(
      month, limit: Self.pageSize + 1, offset: page * Self.pageSize)
    let title =
      month.map { phrases(.receiptsTitleMonth, ("month", $0.description)) }
      ?? phrases(.receiptsTitle)
    guard !found.isEmpty else {
      let html =
        month == nil
        ? phrases(.receiptsNone) : title + "\n\n" + phrases(.receiptsNoneMonth)
      let keyboard =
        month == nil
        ? [[turn.button(.buttonTopUp, .open(.topup))]]
        : [[turn.button(.buttonAllReceipts, .money(.receipts(page: 0, nil)))]]
      try turn.show(html, keyboard, editing: messageID)
      return
    }
    let words = MoneyWords(phrases: phrases)
    let lines = found.prefix(Self.pageSize).map(words.line)
    var keyboard: [[InlineButton]] = []
    var turning: [InlineButton] = []
    if page > 0 {
      turning.append(turn.button(.buttonPrevious, .money(.receipts(page: page - 1, month))))
    }
    if found.count > Self.pageSize {
      turning.append(turn.button(.buttonNext, .money(.receipts(page: page + 1, month))))
    }
    if !turning.isEmpty { keyboard.append(turning) }
    keyboard.append(monthButtons(month))
    keyboard.append([
      turn.button(.buttonTable, .money(.receiptsFile(month))),
      turn.button(.buttonRefund, .open(.refund)),
    ])
    try turn.show(([title] + lines).joined(separator: "\n\n"), keyboard, editing: messageID)
  }

  /// Sends the receipts as a table.
  func file(_ month: Month?) throws {
    let found = try settlements(month, limit: Self.mostRows, offset: 0)
    guard !found.isEmpty else {
      try turn.say(turn.phrases(month == nil ? .receiptsNone : .receiptsNoneMonth))
      return
    }
    let name = "receipts-\(month?.description ?? "all").csv"
    let document = SendDocument(
      chatID: turn.place.chatID, document: .upload("document"),
      caption: turn.phrases(.receiptsFile, ("count", String(found.count))),
      threadID: turn.place.threadID)
    try turn.send(
      document,
      attachment: .text(name: name, contents: ReceiptTable(settlements: found).contents))
  }

  private func settlements(_ month: Month?, limit: Int, offset: Int) throws -> [Settlement] {
    try turn.tx.settlements.settlements(
      of: turn.customer.id, since: month?.start, until: month?.next.start, limit: limit,
      offset: offset)
  }

  /// This month and the one before; when one is shown, its neighbours and all.
  private func monthButtons(_ shown: Month?) -> [InlineButton] {
    let current = Month(turn.now)
    guard let shown else {
      return [current.previous, current].map(monthButton)
    }
    let later = shown < current ? [monthButton(shown.next)] : []
    return [monthButton(shown.previous)] + later
      + [turn.button(.buttonAllReceipts, .money(.receipts(page: 0, nil)))]
  }

  private func monthButton(_ month: Month) -> InlineButton {
    turn.button(titled: month.description, .money(.receipts(page: 0, month)))
  }
}
