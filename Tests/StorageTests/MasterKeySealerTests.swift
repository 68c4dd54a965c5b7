import Cryptography
import Domain
import Testing

@testable import Storage

struct MasterKeySealerTests {
  private func sealer(seed: UInt8 = 1) throws -> MasterKeySealer {
    MasterKeySealer(keys: try TestStore.keys(seed: seed), randomBytes: SecureRandom.bytes)
  }

  @Test(arguments: ["", "zk_live_abc", "ключ 🔑"])
  func aSecretIsOpenedForTheSameContextOnly(_ secret: String) throws {
    let sealed = try sealer().seal(secret, for: "outbox:5:sendMessage")
    #expect(try sealer().open(sealed, for: "outbox:5:sendMessage") == secret)
    #expect(try sealer().open(sealed, for: "outbox:6:sendMessage") == nil)
    #expect(try sealer(seed: 2).open(sealed, for: "outbox:5:sendMessage") == nil)
    #expect(try sealer().open(Array(sealed.dropLast()), for: "outbox:5:sendMessage") == nil)
  }

  @Test func theSameSecretIsSealedDifferentlyEachTime() throws {
    let sealer = try sealer()
    #expect(try sealer.seal("a", for: "x") != sealer.seal("a", for: "x"))
  }
}
