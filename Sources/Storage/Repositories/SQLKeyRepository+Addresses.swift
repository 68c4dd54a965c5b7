import Domain
import SQLite

/// Where keys are used from, in the table `key_addresses`.
extension SQLKeyRepository {
  func noteUse(of key: KeyID, from address: String, at now: Timestamp) throws -> Bool {
    try sql.run("UPDATE api_keys SET last_used_at = ? WHERE id = ?", [.time(now), .key(key)])
    let known = try sql.run(
      "UPDATE key_addresses SET last_at = ? WHERE key_id = ? AND address = ?",
      [.time(now), .key(key), .text(address)])
    guard known == 0 else { return false }
    let toldToday = try sql.first(
      Int64.self, "SELECT COUNT(*) FROM key_addresses WHERE key_id = ? AND first_at >= ?",
      [.key(key), .time(now.startOfDay)])
    try sql.run(
      "INSERT INTO key_addresses (key_id, address, first_at, last_at) VALUES (?, ?, ?, ?)",
      [.key(key), .text(address), .time(now), .time(now)])
    return toldToday == 0
  }

  func pruneAddresses(before: Timestamp) throws -> Int {
    try sql.run("DELETE FROM key_addresses WHERE last_at < ?", [.time(before)])
  }
}
