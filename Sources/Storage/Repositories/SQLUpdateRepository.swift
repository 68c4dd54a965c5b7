import Domain
import SQLite

/// What has been handled, in the tables `updates`, `presses` and `marks`.
struct SQLUpdateRepository: UpdateRepository {
  let sql: any SQLExecutor

  func claim(_ updateID: Int64, at now: Timestamp) throws -> Bool {
    try sql.run(
      "INSERT INTO updates (id, at) VALUES (?, ?) ON CONFLICT (id) DO NOTHING",
      [.integer(updateID), .time(now)]) == 1
  }

  /// Also forgets presses; both count.
  ///
  /// Ids mostly grow with time, so instead of an index by age, which every update would have to
  /// pay for, the old ids at both ends go. The upper end matters: after a week without updates
  /// Telegram may start anew with lower ids (https://core.telegram.org/bots/api#update).
  func prune(before: Timestamp) throws -> Int {
    let time = SQLValue.time(before)
    let presses = try sql.run("DELETE FROM presses WHERE at < ?", [time])
    let lowest = try sql.first(
      Int64.self, "SELECT id FROM updates WHERE at >= ? ORDER BY id LIMIT 1", [time])
    let highest = try sql.first(
      Int64.self, "SELECT id FROM updates WHERE at >= ? ORDER BY id DESC LIMIT 1", [time])
    guard let lowest, let highest else { return try sql.run("DELETE FROM updates") + presses }
    return try sql.run("DELETE FROM updates WHERE id < ?", [.integer(lowest)])
      + sql.run("DELETE FROM updates WHERE id > ?", [.integer(highest)]) + presses
  }

  func lastID() throws -> Int64? {
    try sql.first(Int64.self, "SELECT id FROM updates ORDER BY id DESC LIMIT 1")
  }

  /// A press noted in the future, by a clock that has jumped back since, counts like one as far
  /// in the past.
  func claimPress(_ press: String, at now: Timestamp, window: Duration) throws -> Bool {
    let width = SQLValue.integer(window.wholeMilliseconds)
    return try sql.run(
      """
      INSERT INTO presses (press, at) VALUES (?, ?)
      ON CONFLICT (press) DO UPDATE SET at = excluded.at
      WHERE presses.at <= excluded.at - ? OR presses.at >= excluded.at + ?
      """, [.text(press), .time(now), width, width]) == 1
  }

  func mark(_ name: String) throws -> String? {
    try sql.first(String.self, "SELECT value FROM marks WHERE name = ?", [.text(name)])
  }

  func setMark(_ name: String, _ value: String?) throws {
    guard let value else {
      try sql.run("DELETE FROM marks WHERE name = ?", [.text(name)])
      return
    }
    try sql.run(
      """
      INSERT INTO marks (name, value) VALUES (?, ?)
      ON CONFLICT (name) DO UPDATE SET value = excluded.value
      """, [.text(name), .text(value)])
  }
}
