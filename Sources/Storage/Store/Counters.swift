import Domain
import SQLite

/// Numbers of rows that are kept up to date, since counting millions of them takes long.
struct Counters {
  static let customers = "customers"

  let sql: any SQLExecutor

  static func jobs(_ state: JobState) -> String { "jobs." + state.rawValue }

  func add(_ change: Int, to name: String) throws {
    guard change != 0 else { return }
    try sql.run(
      "UPDATE counters SET value = value + ? WHERE name = ?", [.count(change), .text(name)])
  }

  func value(_ name: String) throws -> Int {
    Int(try sql.first(Int64.self, "SELECT value FROM counters WHERE name = ?", [.text(name)]) ?? 0)
  }
}
