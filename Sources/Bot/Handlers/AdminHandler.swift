import Domain
import Services
import Telegram

/// /admin: what the operator's people may do, on the record.
///
/// For everybody else, and outside private chats, there is no such command.
struct AdminHandler {
  let turn: Turn

  private static let shown = 10

  /// Answers `/admin …` of an admin; false for anything and anybody else.
  func admin(_ word: String, line: String) throws -> Bool {
    guard word.lowercased() == "admin", turn.place.isPrivate, turn.isAdmin else { return false }
    let words = line.split(maxSplits: 2, whereSeparator: \.isWhitespace).dropFirst()
    let rest = words.dropFirst().first.map { String($0).trimmed } ?? ""
    do {
      try handle(words.first?.lowercased() ?? "", rest)
    } catch let refusal as TopUpRefusal {
      try turn.say(MoneyWords(phrases: turn.phrases).refusal(refusal))
    }
    return true
  }

  private func handle(_ verb: String, _ rest: String) throws {
    switch verb {
    case "stats": try stats()
    case "user": try user(rest)
    case "credit": try credit(rest)
    case "refund": try refund(rest)
    case "suspense": try AdminSuspense(turn: turn).suspense(rest)
    case "tickets": try AdminTickets(turn: turn).list()
    case "answer": try AdminTickets(turn: turn).answer(rest)
    case "job": try job(rest)
    case "audit": try audit(rest)
    default: try turn.say(turn.phrases(.adminHelp))
    }
  }

  private func stats() throws {
    let tx = turn.tx
    let counts = try tx.jobs.counts()
    let day = turn.now.adding(.seconds(-86_400))
    let month = turn.now.adding(.seconds(-30 * 86_400))
    let lines = try Rail.allCases.map { rail in
      let (today, latest) = (
        try tx.settlements.income(by: rail, since: day),
        try tx.settlements.income(by: rail, since: month)
      )
      return turn.phrases(
        .adminIncome, ("rail", rail.rawValue), ("dayCount", String(today.payments)),
        ("day", MoneyWords.price(RailAmount(rail, units: today.units))),
        ("dayCredit", today.credit.description), ("monthCount", String(latest.payments)),
        ("month", MoneyWords.price(RailAmount(rail, units: latest.units))),
        ("monthCredit", latest.credit.description))
    }
    let owed = try tx.settlements.openShortfalls(limit: 1000).reduce(Amount.zero) {
      try $0.adding($1.open)
    }
    try turn.say(
      turn.phrases(
        .adminStats, ("customers", String(try tx.accounts.customerCount())),
        ("queued", String(counts[.queued] ?? 0)), ("running", String(counts[.running] ?? 0)),
        ("done", String((counts[.stored] ?? 0) + (counts[.delivered] ?? 0))),
        ("failed", String(counts[.failed] ?? 0)),
        ("revenue", try tx.ledger.balance(of: .revenue).posted.description),
        ("income", lines.joined(separator: "\n")),
        ("suspense", String(try tx.suspense.count(.open) + tx.suspense.count(.claimed))),
        ("tickets", String(try tx.support.openTickets(of: nil, limit: 1000).count)),
        ("owed", owed.description), ("outbox", String(try tx.outbox.depth()))))
  }

  private func user(_ rest: String) throws {
    guard let customer = try customer(rest) else { return }
    let tx = turn.tx
    let balance = try tx.ledger.balance(of: customer.id)
    let spent = try tx.ledger.spent(by: customer.id, since: nil)
    let receipts = try tx.settlements.settlements(
      of: customer.id, since: nil, until: nil, limit: 5, offset: 0)
    let words = MoneyWords(phrases: turn.phrases)
    try turn.say(
      turn.phrases(
        .adminUser, ("name", customer.name), ("account", customer.id.description),
        ("language", customer.language), ("since", customer.createdAt.minuteText),
        ("available", balance.available.description), ("held", balance.held.description),
        ("spent", spent.amount.description), ("charges", String(spent.charges)),
        ("blocked", customer.hasBlockedBot ? "🚫" : "–"),
        ("keys", String(try tx.keys.liveKeys(of: customer.id).count)),
        ("receipts", receipts.isEmpty ? "–" : receipts.map(words.line).joined(separator: "\n"))))
  }

  /// `credit 123 5.00 why`: gives, or with a minus takes; the person is told.
  private func credit(_ rest: String) throws {
    let words = rest.split(maxSplits: 2, whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 3, let amount = Self.signedAmount(words[1]) else {
      try turn.say(turn.phrases(.adminCreditUsage))
      return
    }
    guard let customer = try customer(words[0]) else { return }
    let reason = TextLimits.cut(words[2], utf16: 300)
    do {
      _ = try CreditAdjustment.adjust(
        customer.id, by: amount, id: "admin:\(turn.updateID)", in: turn.tx, at: turn.now)
    } catch LedgerError.insufficientFunds(let available, _) {
      try turn.say(turn.phrases(.adminTooLittle, ("available", available.description)))
      return
    }
    try record("credit", customer.id, "\(amount) \(reason)")
    let available = try turn.tx.ledger.balance(of: customer.id).available.description
    try turn.say(
      turn.phrases(
        .adminCredited, ("amount", amount.description), ("account", customer.id.description),
        ("available", available)))
    try turn.say(
      try turn.phrases(of: customer.id)(
        .balanceCorrected, ("amount", (amount > .zero ? "+" : "") + amount.description),
        ("reason", reason), ("available", available)), to: customer.id)
  }

  /// `refund 12`: the service records it and tells the person.
  private func refund(_ rest: String) throws {
    guard let number = Int64(rest.drop { "№#".contains($0) }) else {
      try turn.say(turn.phrases(.adminRefundUsage))
      return
    }
    let settlement = try turn.context.topUps.refund(
      SettlementID(number), by: .admin(turn.customer.id), in: turn.tx, at: turn.now)
    turn.sentRow()
    try turn.say(
      turn.phrases(
        .adminRefunded, ("number", String(number)),
        ("price", MoneyWords.price(settlement.paid)),
        ("account", settlement.account.description),
        ("state", turn.phrases(MoneyWords.state(settlement.state)))))
  }

  private func job(_ rest: String) throws {
    guard let job = try JobID(parsing: rest.lowercased()).flatMap({ try turn.tx.jobs.job($0) })
    else {
      try turn.say(turn.phrases(.adminNoJob))
      return
    }
    // Prompts are between the person and the painter: admins see what they need to help.
    try turn.say(
      turn.phrases(
        .adminJob, ("id", job.id.description), ("account", job.account.description),
        ("state", turn.phrases(JobMessage.word(for: job.state))), ("model", job.request.model),
        ("size", job.request.size.description), ("price", job.price.description),
        ("attempts", String(job.attempts)), ("when", job.createdAt.minuteText),
        ("failure", job.failure ?? "–")))
  }

  private func audit(_ rest: String) throws {
    let subject = Int64(rest).map { AccountID($0) }
    let entries = try turn.tx.support.audit(about: subject, limit: Self.shown)
    let lines = entries.map { entry in
      turn.phrases(
        .adminAuditLine, ("when", entry.at.minuteText), ("admin", entry.admin.description),
        ("action", entry.action), ("subject", entry.subject?.description ?? "–"),
        ("detail", TextLimits.cut(entry.detail, utf16: 200)))
    }
    try turn.say(
      lines.isEmpty ? turn.phrases(.adminAuditNone) : lines.joined(separator: "\n\n"))
  }

  private func record(_ action: String, _ subject: AccountID?, _ detail: String) throws {
    try turn.tx.support.record(
      AuditEntry(
        admin: turn.customer.id, action: action, subject: subject, detail: detail, at: turn.now))
  }

  /// The customer of a number; says so when there is none.
  private func customer(_ text: String) throws -> Customer? {
    let found = try Int64(text).flatMap { try turn.tx.accounts.customer(AccountID($0)) }
    if found == nil { try turn.say(turn.phrases(.adminNoUser)) }
    return found
  }

  /// `5`, `$5.00`, `-5`, `−5`.
  static func signedAmount(_ text: String) -> Amount? {
    let isNegative = text.first.map { "-−".contains($0) } ?? false
    guard let amount = try? Amount(parsing: isNegative ? String(text.dropFirst()) : text),
      amount > .zero
    else { return nil }
    return isNegative ? Amount(micros: -amount.micros) : amount
  }
}
