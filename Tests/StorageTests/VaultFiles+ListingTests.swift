import Domain
import Testing

@testable import Storage

struct VaultFilesListingTests {
  private func id(_ digits: String) -> BlobID {
    BlobID(digits + String(repeating: "0", count: 64 - digits.count))
  }

  private func prepared(_ folder: TemporaryFolder) throws -> VaultFiles {
    let files = VaultFiles(directory: folder.file("v"))
    try files.prepare()
    return files
  }

  @Test func anEmptyVaultHasNone() throws {
    let folder = try TemporaryFolder()
    #expect(try prepared(folder).blobs(after: nil, limit: 5).isEmpty)
    #expect(try prepared(folder).blobs(after: id("ff"), limit: 5).isEmpty)
  }

  @Test func idsAscendAcrossFoldersAndPages() throws {
    let folder = try TemporaryFolder()
    let files = try prepared(folder)
    let ids = ["00a", "00b", "0f", "ab1", "ab2", "ff"].map { id($0) }
    for id in ids.reversed() { try files.write([1], as: id, nonce: "n") }
    #expect(try files.blobs(after: nil, limit: 9) == ids)
    #expect(try files.blobs(after: nil, limit: 4) == Array(ids[..<4]))
    #expect(try files.blobs(after: ids[3], limit: 4) == Array(ids[4...]))
    #expect(try files.blobs(after: id("00aa"), limit: 1) == [ids[1]])
    #expect(try files.blobs(after: nil, limit: 0).isEmpty)
  }

  @Test func whatIsNoPictureIsLeftOut() throws {
    let folder = try TemporaryFolder()
    let files = try prepared(folder)
    try files.write([1], as: id("0f"), nonce: "n")
    for name in ["x.img", "\(id("0e").rawValue).img", id("0f1").rawValue, ".hidden"] {
      try folder.write([1], to: "v/0f/" + name)
    }
    #expect(try files.blobs(after: nil, limit: 9) == [id("0f")])
  }
}
