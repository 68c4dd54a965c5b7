import Cryptography
import Domain
import Testing

@testable import Storage

struct VaultShardTests {
  private func shard(_ folder: TemporaryFolder) throws -> VaultShard {
    let files = VaultFiles(directory: folder.file("v"))
    try files.prepare()
    return VaultShard(
      number: 0, files: files, keys: try TestStore.keys(seed: 1), randomBytes: SecureRandom.bytes)
  }

  @Test func aWholeFileIsNotWrittenAgain() async throws {
    let folder = try TemporaryFolder()
    let shard = try shard(folder)
    let id = BlobID(String(repeating: "0f", count: 32))
    try await shard.seal([1, 2, 3], as: id)
    let name = try #require(try folder.files().first)
    let before = try folder.bytes(name)
    try await shard.seal([1, 2, 3], as: id)
    #expect(try folder.bytes(name) == before, "a new file would have another salt")
    #expect(try await shard.open(id) == [1, 2, 3])
    #expect(try await !shard.remove(id, sealedBefore: Timestamp(milliseconds: 0)))
    #expect(try await shard.remove(id, sealedBefore: Timestamp(milliseconds: .max)))
    await #expect(throws: VaultError.notFound) { try await shard.open(id) }
  }

  @Test func aBoxIsBoundToItsID() async throws {
    let folder = try TemporaryFolder()
    let shard = try shard(folder)
    let (first, second) = (
      BlobID(String(repeating: "0a", count: 32)), BlobID(String(repeating: "0b", count: 32))
    )
    try await shard.seal([1], as: first)
    try await shard.seal([2], as: second)
    let names = try folder.files()
    try folder.write(try folder.bytes(names[0]), to: names[1])
    await #expect(throws: VaultError.unreadable) { try await shard.open(second) }
  }
}
