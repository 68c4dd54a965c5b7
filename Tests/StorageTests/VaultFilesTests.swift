import Domain
import Glibc
import Testing

@testable import Storage

struct VaultFilesTests {
  private let id = BlobID(String(repeating: "0f", count: 32))

  @Test func shortWritesAreContinuedAndInterruptionsRepeated() throws {
    let folder = try TemporaryFolder()
    let files = VaultFiles(directory: folder.file("v")) { descriptor, part in
      if lseek(descriptor, 0, SEEK_CUR) == 3, part.count.isMultiple(of: 2) {
        // The next call has an odd number left.
        return Glibc.write(descriptor, part.baseAddress, 1)
      }
      return Glibc.write(descriptor, part.baseAddress, min(part.count, 3))
    }
    try files.prepare()
    try files.write(Array(0..<100), as: id, nonce: "n")
    #expect(try files.read(id) == Array(0..<100))
    #expect(try files.size(of: id) == 100)
    #expect(try folder.files() == ["v/0f/\(id.rawValue).img"])
  }

  @Test func aWriteThatMakesNoProgressIsAnError() throws {
    let folder = try TemporaryFolder()
    let files = VaultFiles(directory: folder.file("v")) { _, _ in 0 }
    try files.prepare()
    #expect(throws: VaultError.medium(errno: EIO)) { try files.write([1], as: id, nonce: "n") }
    #expect(try folder.files().isEmpty)
  }

  @Test func anUnfinishedFileOfTheSameNameIsNotOverwritten() throws {
    let folder = try TemporaryFolder()
    let files = VaultFiles(directory: folder.file("v"))
    try files.prepare()
    try folder.write([9], to: "v/incoming/\(id.rawValue).n")
    #expect(throws: VaultError.medium(errno: EEXIST)) { try files.write([1], as: id, nonce: "n") }
    try files.write([1], as: id, nonce: "m")
    #expect(try files.read(id) == [1])
  }

  @Test func whatIsMissingIsNotFoundAndHasNoSize() throws {
    let folder = try TemporaryFolder()
    let files = VaultFiles(directory: folder.file("v"))
    try files.prepare()
    try files.prepare()
    #expect(throws: VaultError.notFound) { try files.read(id) }
    #expect(try files.size(of: id) == nil)
    try files.remove(id)
  }
}
