import Testing

@testable import Cryptography

@Suite struct CryptographyErrorTests {
  @Test func nothingIsRetryable() {
    let all: [CryptographyError] = [
      .cannotOpen, .masterKeyMalformed, .masterKeyTrivial, .activeKeyMissing(id: 1),
      .libraryFailed(operation: "x"),
    ]
    for error in all { #expect(!error.isRetryable) }
  }
}
