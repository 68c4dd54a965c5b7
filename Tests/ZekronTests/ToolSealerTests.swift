import Cryptography
import Synchronization
import Testing

@testable import Zekron

struct ToolSealerTests {
  private static func keys() throws -> MasterKeyRing {
    try MasterKeyRing(keys: [1: try MasterKey(bytes: (0..<32).map { UInt8($0) })], activeID: 1)
  }

  @Test func theKeyIsLoadedOnceAndOnlyWhenNeeded() throws {
    let loads = Mutex(0)
    let sealer = ToolSealer {
      loads.withLock { $0 += 1 }
      return try Self.keys()
    }
    #expect(loads.withLock { $0 } == 0)
    let sealed = try sealer.seal("secret", for: "here")
    #expect(sealer.open(sealed, for: "here") == "secret")
    #expect(sealer.open(sealed, for: "elsewhere") == nil)
    #expect(loads.withLock { $0 } == 1)
  }

  @Test func withoutAKeyNothingIsSealedOrOpened() throws {
    let refusal = ApplicationError.masterKey(reason: "is not there")
    let sealer = ToolSealer { throw refusal }
    #expect(throws: refusal) { try sealer.seal("secret", for: "here") }
    #expect(sealer.open([1, 2, 3], for: "here") == nil)
  }
}
