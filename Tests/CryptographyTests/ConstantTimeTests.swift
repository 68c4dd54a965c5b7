import Testing

@testable import Cryptography

@Suite struct ConstantTimeTests {
  @Test func comparesContents() {
    #expect(ConstantTime.equal([], []))
    #expect(ConstantTime.equal([1, 2, 3], [1, 2, 3]))
    #expect(!ConstantTime.equal([1, 2, 3], [1, 2, 4]))
    #expect(!ConstantTime.equal([0, 2, 3], [1, 2, 3]))
    #expect(!ConstantTime.equal([1, 2], [1, 2, 3]))
    #expect(!ConstantTime.equal([], [1]))
  }

  @Test func comparesTexts() {
    #expect(ConstantTime.equal("key", "key"))
    #expect(!ConstantTime.equal("key", "kez"))
    // Canonically equivalent, but other bytes.
    #expect(!ConstantTime.equal("\u{E9}", "e\u{301}"))
  }
}
