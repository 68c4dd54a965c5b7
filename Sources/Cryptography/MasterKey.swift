/// A secret of 32 bytes from which the keys of each sealed file are derived.
package struct MasterKey: Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// Bytes of a key.
  package static let byteCount = 32

  let bytes: [UInt8]

  /// - Throws: `CryptographyError.masterKeyMalformed` unless 32 bytes, `masterKeyTrivial` when
  ///   all bytes are the same.
  package init(bytes: [UInt8]) throws(CryptographyError) {
    guard bytes.count == Self.byteCount else { throw .masterKeyMalformed }
    guard bytes.contains(where: { $0 != bytes[0] }) else { throw .masterKeyTrivial }
    self.bytes = bytes
  }

  /// Reads a key as an operator writes it: base64 of 32 bytes, white space around it ignored.
  package init(base64 text: String) throws(CryptographyError) {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    let kept = text.utf8.drop(while: isSpace)
    let end = kept.lastIndex { !isSpace($0) }
    let trimmed = end.map { String(kept[...$0]) ?? "" } ?? ""
    guard let bytes = Base64.decode(trimmed) else { throw .masterKeyMalformed }
    try self.init(bytes: bytes)
  }

  package var description: String { "[secret]" }
  package var debugDescription: String { "[secret]" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
