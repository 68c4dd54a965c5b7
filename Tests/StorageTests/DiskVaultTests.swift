import Cryptography
import Domain
import FoundationEssentials
import Glibc
import Lifecycle
import Testing

@testable import Storage

struct DiskVaultTests {
  struct FixedTime: TimeSource {
    var timestamp: Timestamp

    /// The present, since files get their times from the kernel.
    static var present: FixedTime {
      FixedTime(timestamp: Timestamp(milliseconds: Int64(time(nil)) * 1000))
    }

    /// When what is sealed now may be removed.
    static var inTwoHours: FixedTime {
      FixedTime(timestamp: present.timestamp.adding(.seconds(7200)))
    }

    func now() -> Timestamp { timestamp }
  }

  private let folder: TemporaryFolder
  private let picture = [UInt8]((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 31) })

  init() throws {
    folder = try TemporaryFolder()
  }

  private func vault(
    keys: MasterKeyRing? = nil, cacheBytes: Int = 0, files: VaultFiles? = nil,
    time: FixedTime = .present
  ) throws -> DiskVault {
    try DiskVault(
      files: files ?? VaultFiles(directory: folder.file("vault")),
      keys: try keys ?? TestStore.keys(seed: 1), randomBytes: SecureRandom.bytes, time: time,
      threads: 2, cacheBytes: cacheBytes)
  }

  private func name(of id: BlobID) -> String { "vault/\(id.rawValue.prefix(2))/\(id.rawValue).img" }

  @Test(arguments: [0, 1, 15, 16, 17, 100_000])
  func whatWasSealedIsOpened(_ count: Int) async throws {
    let bytes = [UInt8](repeating: 7, count: count)
    let id = try await vault().seal(bytes)
    #expect(id.rawValue.utf8.count == 64)
    #expect(try await vault().open(id) == bytes)
    #expect(try folder.files() == [name(of: id)])
    #expect(try folder.bytes(name(of: id)).count == SealedBox.sealedByteCount(count))
  }

  @Test func theFileTellsNothing() async throws {
    let plain = Array(repeating: Array("a picture of a lake ".utf8), count: 50).flatMap { $0 }
    let id = try await vault().seal(plain)
    let stored = try folder.bytes(name(of: id))
    #expect(stored.prefix(4).elementsEqual("IMG1".utf8))
    #expect(!String(decoding: stored, as: UTF8.self).contains("lake"))
    #expect(id.rawValue != Hex.encode(SHA256.hash(plain)))
    let other = try await vault(keys: try TestStore.keys(seed: 9)).seal(plain)
    #expect(other != id)
  }

  @Test func equalBytesAreStoredOnce() async throws {
    let vault = try vault()
    let first = try await vault.seal(picture)
    let before = try folder.bytes(name(of: first))
    let ids = try await withThrowingTaskGroup(of: BlobID.self) { group in
      for _ in 0..<10 { group.addTask { [picture] in try await vault.seal(picture) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(ids) == [first])
    #expect(try folder.files().count == 1)
    #expect(try folder.bytes(name(of: first)) == before)
  }

  @Test func manySealsAtOnceAllSucceed() async throws {
    let vault = try vault()
    let ids = try await withThrowingTaskGroup(of: (UInt8, BlobID).self) { group in
      for number in 0..<UInt8(64) {
        group.addTask { (number, try await vault.seal([UInt8](repeating: number, count: 3000))) }
      }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for (number, id) in ids {
      #expect(try await vault.open(id) == [UInt8](repeating: number, count: 3000))
    }
    #expect(try folder.files().count == 64)
  }

  @Test func aFlippedBitAnywhereIsUnreadable() async throws {
    let vault = try vault()
    let id = try await vault.seal(Array(picture.prefix(40)))
    let stored = try folder.bytes(name(of: id))
    for index in stored.indices {
      var damaged = stored
      damaged[index] ^= 1 << UInt8(index % 8)
      try folder.write(damaged, to: name(of: id))
      await #expect(throws: VaultError.unreadable, "byte \(index)") { try await vault.open(id) }
    }
    try folder.write(stored, to: name(of: id))
    #expect(try await vault.open(id) == Array(picture.prefix(40)))
  }

  @Test func aFileOfAnyOtherLengthIsUnreadable() async throws {
    let vault = try vault()
    let id = try await vault.seal(Array(picture.prefix(40)))
    let stored = try folder.bytes(name(of: id))
    for count in 0..<stored.count {
      try folder.write(Array(stored.prefix(count)), to: name(of: id))
      await #expect(throws: VaultError.unreadable, "\(count) bytes") { try await vault.open(id) }
    }
    for extra in [1, 16] {
      try folder.write(stored + [UInt8](repeating: 0, count: extra), to: name(of: id))
      await #expect(throws: VaultError.unreadable) { try await vault.open(id) }
    }
  }

  @Test func aTruncatedFileIsReplacedWhenItsBytesAreSealedAgain() async throws {
    let vault = try vault()
    let id = try await vault.seal(picture)
    try folder.write(Array(try folder.bytes(name(of: id)).dropLast()), to: name(of: id))
    #expect(try await vault.seal(picture) == id)
    #expect(try await vault.open(id) == picture)
  }

  @Test func swappedFilesAreUnreadable() async throws {
    let vault = try vault()
    let (first, second) = (try await vault.seal([1]), try await vault.seal([2]))
    let bytes = (try folder.bytes(name(of: first)), try folder.bytes(name(of: second)))
    try folder.write(bytes.1, to: name(of: first))
    try folder.write(bytes.0, to: name(of: second))
    await #expect(throws: VaultError.unreadable) { try await vault.open(first) }
    await #expect(throws: VaultError.unreadable) { try await vault.open(second) }
  }

  @Test func withoutItsKeyAPictureIsUnreadableAndWithItReadable() async throws {
    let old = try MasterKey(bytes: (0..<32).map { $0 + 1 })
    let new = try MasterKey(bytes: (0..<32).map { $0 + 77 })
    let id = try await vault(keys: try MasterKeyRing(keys: [1: old], activeID: 1)).seal(picture)
    let rotated = try vault(keys: try MasterKeyRing(keys: [1: old, 2: new], activeID: 2))
    #expect(try await rotated.open(id) == picture)
    let lost = try vault(keys: try MasterKeyRing(keys: [2: new], activeID: 2))
    await #expect(throws: VaultError.unreadable) { try await lost.open(id) }
    let wrong = try vault(keys: try MasterKeyRing(keys: [1: new], activeID: 1))
    await #expect(throws: VaultError.unreadable) { try await wrong.open(id) }
  }

  @Test func allPicturesAreListedPageByPage() async throws {
    let vault = try vault()
    var sealed: Set<BlobID> = []
    for number in 0..<UInt8(40) { sealed.insert(try await vault.seal([number])) }
    var listed: [BlobID] = []
    repeat {
      let page = try await vault.blobs(after: listed.last, limit: 7)
      #expect(page.count <= 7)
      guard !page.isEmpty else { break }
      listed += page
    } while true
    #expect(listed.map(\.rawValue) == sealed.map(\.rawValue).sorted())
  }

  @Test func aRemovedPictureIsNotFoundAlsoNotInMemory() async throws {
    let vault = try vault(cacheBytes: 1 << 20, time: .inTwoHours)
    let id = try await vault.seal(picture)
    #expect(try await vault.remove(id))
    await #expect(throws: VaultError.notFound) { try await vault.open(id) }
    #expect(try await vault.remove(id))
    #expect(try folder.files().isEmpty)
    #expect(try await vault.seal(picture) == id)
    #expect(try await vault.open(id) == picture)
  }

  @Test func whatWasJustSealedAgainIsLeftToWhoeverClaimsIt() async throws {
    let id = try await vault().seal(picture)
    let later = try vault(time: .inTwoHours)
    let old = timespec(tv_sec: time(nil) - 7200, tv_nsec: 0)
    #expect(utimensat(AT_FDCWD, folder.file(name(of: id)), [old, old], 0) == 0)
    // The same bytes once more: no new file, but not to be swept now.
    #expect(try await vault().seal(picture) == id)
    #expect(try await !vault().remove(id))
    #expect(try await vault().open(id) == picture)
    #expect(try await later.remove(id))
  }

  @Test(arguments: ["", "..", "../../etc/passwd", String(repeating: "AB", count: 32)])
  func whatIsNoNameIsNeverLookedUp(_ id: String) async throws {
    let vault = try vault()
    await #expect(throws: VaultError.notFound) { try await vault.open(BlobID(id)) }
    #expect(try await vault.remove(BlobID(id)))
  }

  @Test func aJustSealedPictureIsReadFromMemory() async throws {
    let vault = try vault(cacheBytes: 1 << 20)
    let id = try await vault.seal(picture)
    try folder.write([], to: name(of: id))
    #expect(try await vault.open(id) == picture)
  }

  /// The disk takes some bytes and then is full.
  @Test(arguments: [0, 1, 2000])
  func aFullDiskLeavesNothingBehind(_ room: Int) async throws {
    let files = VaultFiles(directory: folder.file("vault")) { descriptor, part in
      let used = Int(lseek(descriptor, 0, SEEK_CUR))
      guard used < room else {
        errno = ENOSPC
        return -1
      }
      return Glibc.write(descriptor, part.baseAddress, min(part.count, room - used))
    }
    let vault = try vault(files: files)
    await #expect(throws: VaultError.medium(errno: ENOSPC)) {
      try await vault.seal(picture)
    }
    #expect(try folder.files().isEmpty)
    #expect(try await self.vault().seal(picture).rawValue.utf8.count == 64)
  }

  @Test func aNameThatCannotBeTakenLeavesNothingBehind() async throws {
    let id = try await vault().seal(picture)
    #expect(try await vault(time: .inTwoHours).remove(id))
    try FileManager.default.createDirectory(
      atPath: folder.file(name(of: id)) + "/x", withIntermediateDirectories: true)
    let vault = try vault()
    await #expect(throws: VaultError.medium(errno: EISDIR)) {
      try await vault.seal(picture)
    }
    #expect(try folder.files().isEmpty)
  }

  @Test func leftoversOfKilledProcessesAreHarmlessAndSweptAfterADay() async throws {
    let id = try await vault().seal(picture)
    #expect(try await vault(time: .inTwoHours).remove(id))
    // Killed between writing and renaming.
    let leftover = "vault/incoming/\(id.rawValue).0011223344556677"
    try folder.write([1, 2, 3], to: leftover)
    let next = try vault()
    await #expect(throws: VaultError.notFound) { try await next.open(id) }
    #expect(try await next.seal(picture) == id)
    #expect(try await next.open(id) == picture)
    #expect(try folder.files().contains(leftover), "a young one may still be written")
    var tomorrow = FixedTime.present
    tomorrow.timestamp = tomorrow.timestamp.adding(.seconds(24 * 3600 + 5))
    let later = try vault(time: tomorrow)
    #expect(try folder.files() == [name(of: id)])
    #expect(try await later.open(id) == picture)
  }

  @Test func aFolderThatCannotBeMadeIsRefused() {
    #expect(throws: VaultError.medium(errno: ENOENT)) {
      try DiskVault(
        directory: folder.file("no/such/place"), keys: try TestStore.keys(seed: 1),
        randomBytes: SecureRandom.bytes, time: FixedTime.present)
    }
  }

  @Test func onlyTheOwnerMayLookInside() async throws {
    let id = try await vault().seal(picture)
    for (path, mode) in [("vault", 0o700), (name(of: id), 0o600)] {
      var information = stat()
      #expect(stat(folder.file(path), &information) == 0)
      #expect(information.st_mode & 0o777 == mode_t(mode), "\(path)")
    }
  }
}
