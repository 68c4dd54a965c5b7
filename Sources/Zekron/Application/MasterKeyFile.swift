import Cryptography
import FoundationEssentials
import Glibc
import Lifecycle

/// The master key: from the environment, or a file of mode 0600.
enum MasterKeyFile {
  private static let name = "master.key"
  private static let keyID: UInt32 = 1

  /// The key ring, from base64 of 32 bytes if configured, else from the file in a directory.
  ///
  /// The data directory must exist. With `makesOne` an absent file is made. Throws
  /// `ApplicationError.masterKey` saying what is wrong.
  static func load(
    configured: Secret<String>?, directory: String, makesOne: Bool
  ) throws -> MasterKeyRing {
    do {
      let key =
        try configured.map { try MasterKey(base64: $0.revealed().trimmingWhitespace) }
        ?? read(at: directory + "/" + name, makesOne: makesOne)
      return try MasterKeyRing(keys: [keyID: key], activeID: keyID)
    } catch let error as CryptographyError {
      throw ApplicationError.masterKey(reason: "\(error)")
    }
  }

  private static func read(at path: String, makesOne: Bool) throws -> MasterKey {
    if let text = try? String(contentsOfFile: path, encoding: .utf8) {
      return try MasterKey(base64: text.trimmingWhitespace)
    }
    guard access(path, F_OK) != 0 else {
      throw ApplicationError.masterKey(reason: "\(path) cannot be read")
    }
    guard makesOne else {
      throw ApplicationError.masterKey(reason: "\(path) is not there")
    }
    let bytes = SecureRandom.bytes(MasterKey.byteCount)
    try create(at: path, text: Base64.encode(bytes) + "\n")
    return try MasterKey(bytes: bytes)
  }

  /// Never overwrites: a second process that is quicker makes this one fail.
  private static func create(at path: String, text: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw ApplicationError.masterKey(reason: "\(path) cannot be made (errno \(errno))")
    }
    defer { close(file) }
    let written = text.utf8.withContiguousStorageIfAvailable {
      write(file, $0.baseAddress, $0.count)
    }
    guard written == text.utf8.count, fsync(file) == 0 else {
      throw ApplicationError.masterKey(reason: "\(path) cannot be written (errno \(errno))")
    }
  }
}

extension String {
  /// Without white space at either end.
  var trimmingWhitespace: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
