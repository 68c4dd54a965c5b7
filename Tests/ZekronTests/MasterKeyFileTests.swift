import Cryptography
import FoundationEssentials
import Glibc
import Lifecycle
import Testing

@testable import Zekron

struct MasterKeyFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func anAbsentKeyIsMadeOnceWithMode0600() throws {
    _ = try MasterKeyFile.load(configured: nil, directory: folder.path, makesOne: true)
    let made = try String(contentsOfFile: folder.file("master.key"), encoding: .utf8)
    var information = stat()
    #expect(stat(folder.file("master.key"), &information) == 0)
    #expect(information.st_mode & 0o777 == 0o600)
    _ = try MasterKeyFile.load(configured: nil, directory: folder.path, makesOne: true)
    #expect(try String(contentsOfFile: folder.file("master.key"), encoding: .utf8) == made)
  }

  @Test func whereNoneMayBeMadeAnAbsentKeyIsRefused() throws {
    #expect(throws: ApplicationError.self) {
      try MasterKeyFile.load(configured: nil, directory: folder.path, makesOne: false)
    }
    #expect(!folder.has("master.key"))
  }

  @Test(arguments: ["", "short", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="])
  func aBadKeyIsRefusedAndNotShown(text: String) throws {
    let error = #expect(throws: ApplicationError.self) {
      try MasterKeyFile.load(
        configured: Secret(text), directory: folder.path, makesOne: true)
    }
    #expect(text.count < 6 || !(error?.description.contains(text) ?? true))
    #expect(!folder.has("master.key"))
  }

  @Test func aConfiguredKeyNeedsNoFile() throws {
    let key = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
    let ring = try MasterKeyFile.load(
      configured: Secret(" \(key)\n"), directory: folder.path, makesOne: false)
    #expect(ring.ids == [1])
    #expect(!folder.has("master.key"))
  }
}
