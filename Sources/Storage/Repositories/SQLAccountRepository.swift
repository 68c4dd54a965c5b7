import Domain
import SQLite

/// The people, in the table `customers`.
struct SQLAccountRepository: AccountRepository {
  let sql: any SQLExecutor

  func customer(_ id: AccountID) throws -> Customer? {
    try sql.first(
      Customer.self,
      """
      SELECT id, name, language, model, width, height, sends_file, hides_pictures, shows_receipt,
        chose_language, has_blocked_bot, created_at, low_credit, names_prompts
      FROM customers WHERE id = ?
      """, [.account(id)])
  }

  func insert(_ customer: Customer) throws {
    try sql.run(
      "INSERT INTO ledger_accounts (id, posted, held) VALUES (?, 0, 0) ON CONFLICT (id) DO NOTHING",
      [.account(customer.id)])
    let inserted = try sql.first(
      Int64.self,
      """
      INSERT INTO customers (name, language, model, width, height, sends_file, hides_pictures,
        shows_receipt, chose_language, has_blocked_bot, low_credit, names_prompts, id, created_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO NOTHING RETURNING id
      """, changeable(customer) + [.account(customer.id), .time(customer.createdAt)])
    if inserted != nil { try Counters(sql: sql).add(1, to: Counters.customers) }
  }

  func update(_ customer: Customer) throws {
    let changed = try sql.run(
      """
      UPDATE customers SET name = ?, language = ?, model = ?, width = ?, height = ?,
        sends_file = ?, hides_pictures = ?, shows_receipt = ?, chose_language = ?,
        has_blocked_bot = ?, low_credit = ?, names_prompts = ?
      WHERE id = ?
      """, changeable(customer) + [.account(customer.id)])
    guard changed == 1 else {
      throw StorageError.noSuchRow(table: "customers", id: customer.id.rawValue)
    }
  }

  func customerCount() throws -> Int {
    try Counters(sql: sql).value(Counters.customers)
  }

  private func changeable(_ customer: Customer) -> [SQLValue] {
    let settings = customer.settings
    return [
      .text(customer.name), .text(customer.language), SQLValue(settings.model),
      SQLValue((settings.size?.width).map(Int64.init)),
      SQLValue((settings.size?.height).map(Int64.init)), .flag(settings.sendsFile),
      .flag(settings.hidesPictures), .flag(settings.showsReceipt), .flag(settings.choseLanguage),
      .flag(customer.hasBlockedBot), .text(settings.lowCredit.rawValue),
      .flag(settings.namesPrompts),
    ]
  }
}

extension Customer: SQLReadable {
  init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
    var size: PictureSize?
    // A size that makes no sense falls back to the model's default.
    if let width = row.intOrNull(4), let height = row.intOrNull(5),
      (1...65_536).contains(width), (1...65_536).contains(height)
    {
      size = PictureSize(width: Int(width), height: Int(height))
    }
    self.init(
      id: row.account(0), name: row.text(1), language: row.text(2),
      settings: CustomerSettings(
        model: row.textOrNull(3), size: size, sendsFile: row.flag(6), hidesPictures: row.flag(7),
        showsReceipt: row.flag(8), choseLanguage: row.flag(9), namesPrompts: row.flag(13),
        lowCredit: try row.word(12)),
      hasBlockedBot: row.flag(10), createdAt: row.time(11))
  }
}
