import COpenSSL

/// AES-256 in CBC mode with PKCS #7 padding, one direction, one message.
struct CBCCipher: ~Copyable {
  enum Direction: Int32 {
    case decrypt = 0
    case encrypt = 1
  }

  // SAFETY: fetched once, never changed or freed; OpenSSL counts references to it atomically.
  nonisolated(unsafe) private static let algorithm = EVP_CIPHER_fetch(nil, "AES-256-CBC", nil)

  private let context: OpaquePointer

  /// - Parameters:
  ///   - key: 32 bytes.
  ///   - iv: 16 bytes.
  ///   - direction: What it does.
  /// - Throws: `CryptographyError.libraryFailed`.
  init(key: [UInt8], iv: [UInt8], direction: Direction) throws(CryptographyError) {
    precondition(key.count == 32 && iv.count == 16, "AES-256-CBC key or iv length")
    guard let context = EVP_CIPHER_CTX_new() else {
      throw .libraryFailed(operation: "EVP_CIPHER_CTX_new")
    }
    guard EVP_CipherInit_ex(context, Self.algorithm, nil, key, iv, direction.rawValue) == 1 else {
      EVP_CIPHER_CTX_free(context)
      throw .libraryFailed(operation: "EVP_CipherInit_ex")
    }
    self.context = context
  }

  deinit {
    EVP_CIPHER_CTX_free(context)
  }

  /// Turns whole blocks and keeps the rest of less than one.
  ///
  /// - Parameters:
  ///   - input: The next piece.
  ///   - output: Room for the piece and one block.
  /// - Returns: How many bytes were written.
  /// - Throws: `CryptographyError.libraryFailed`, also for a piece of 2 GiB or more.
  func update(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
  ) throws(CryptographyError) -> Int {
    guard !input.isEmpty else { return 0 }
    guard let size = Int32(exactly: input.count) else {
      throw .libraryFailed(operation: "EVP_CipherUpdate")
    }
    var written: Int32 = 0
    let code = EVP_CipherUpdate(
      context, output.baseAddress?.assumingMemoryBound(to: UInt8.self), &written,
      input.baseAddress?.assumingMemoryBound(to: UInt8.self), size)
    guard code == 1 else { throw .libraryFailed(operation: "EVP_CipherUpdate") }
    return Int(written)
  }

  /// Writes the padded last block, or checks and removes the padding.
  func finish(into output: UnsafeMutableRawBufferPointer) throws(CryptographyError) -> Int {
    var written: Int32 = 0
    // Decrypting may end exactly at the output's end, where it writes nothing but needs a pointer.
    var spare = [UInt8](repeating: 0, count: 16)
    let code =
      output.isEmpty
      ? EVP_CipherFinal_ex(context, &spare, &written)
      : EVP_CipherFinal_ex(
        context, output.baseAddress?.assumingMemoryBound(to: UInt8.self), &written)
    guard code == 1 else { throw .libraryFailed(operation: "EVP_CipherFinal_ex") }
    return Int(written)
  }
}
