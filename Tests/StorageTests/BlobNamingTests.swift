import Domain
import Testing

@testable import Storage

struct BlobNamingTests {
  @Test func aNameDependsOnTheBytesAndTheKeyAlone() throws {
    let naming = try BlobNaming(keys: try TestStore.keys(seed: 1))
    let again = try BlobNaming(keys: try TestStore.keys(seed: 1))
    let other = try BlobNaming(keys: try TestStore.keys(seed: 2))
    #expect(naming.name(of: [1, 2]) == again.name(of: [1, 2]))
    #expect(naming.name(of: [1, 2]) != naming.name(of: [1, 3]))
    #expect(naming.name(of: [1, 2]) != other.name(of: [1, 2]))
  }

  /// Computed with Python and OpenSSL; a changed name would store everything a second time.
  @Test func namesAreTheSameInEveryVersion() throws {
    let naming = try BlobNaming(keys: try TestStore.keys(seed: 1))
    #expect(
      naming.name(of: Array("hello image store".utf8)).rawValue
        == "261386428d772a60ae6181f37d3c1eff818ab384aee5ba00c9f13ce8bd7dd1c0")
  }

  @Test(arguments: [
    (String(repeating: "a1", count: 32), true), (String(repeating: "A1", count: 32), false),
    (String(repeating: "a1", count: 31), false), (String(repeating: "a/", count: 32), false),
    (String(repeating: "é", count: 32), false), ("", false),
  ])
  func onlyNamesAreNames(_ text: String, _ isName: Bool) {
    #expect(BlobNaming.isName(BlobID(text)) == isName)
  }
}
