import Cryptography
import Domain
import Services
import SQLite
import Storage

/// Customers with money and a key each, put into a data directory before the bot starts on it.
///
/// The limits of the product stay on, and a key may ask sixty times a minute: so it takes many.
struct RESTCustomers: Sendable {
  let keys: [String]
  /// What the bot needs in its environment to open the directory.
  let masterKey: String

  static func make(_ count: Int, in directory: String) async throws -> RESTCustomers {
    let bytes = SecureRandom.bytes(MasterKey.byteCount)
    let ring = try MasterKeyRing(keys: [1: try MasterKey(bytes: bytes)], activeID: 1)
    let store = SQLiteStore(
      database: try SQLDatabase(path: directory + "/zekron.db"),
      secrets: MasterKeySealer(keys: ring, randomBytes: SecureRandom.bytes))
    try await store.prepare()
    let keys = try await store.transaction { tx in
      let now = Timestamp(milliseconds: Milliseconds.wall)
      let enrolment = Enrolment(signupCredit: Amount(micros: 1_000_000_000))
      let service = KeyService(randomBytes: SecureRandom.bytes)
      return try (1...Int64(count)).map { number in
        let customer = try enrolment.customer(
          AccountID(number), name: "P\(number)", language: "en", in: tx, at: now)
        return try service.issue(name: "bench", for: customer.id, in: tx, at: now).secret
      }
    }
    await store.database.close()
    return RESTCustomers(keys: keys, masterKey: Base64.encode(bytes))
  }

  /// A request of one of them, in turn.
  func request(_ number: Int, _ line: String, json: String? = nil) -> [UInt8] {
    var text = "\(line) HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
    text += keys[number % keys.count]
    if let json {
      text += "\r\nContent-Type: application/json\r\nContent-Length: \(json.utf8.count)"
      text += "\r\n\r\n" + json
    } else {
      text += "\r\n\r\n"
    }
    return Array(text.utf8)
  }
}
