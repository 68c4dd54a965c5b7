/// What can go wrong here; says nothing about keys or contents.
package enum CryptographyError: Error, Sendable, Equatable {
  /// The box is not ours, damaged, of another object or of an unknown key; deliberately one case
  /// for all, so that an attacker learns nothing from the difference.
  case cannotOpen
  /// A master key is not 32 bytes in base64.
  case masterKeyMalformed
  /// A master key is all zero bytes, or one byte repeated.
  case masterKeyTrivial
  /// The ring has no key with the id that should seal.
  case activeKeyMissing(id: UInt32)
  /// The library refused an operation it should not refuse, such as for lack of memory.
  case libraryFailed(operation: String)

  /// Whether trying the same again may help: never.
  package var isRetryable: Bool { false }
}
