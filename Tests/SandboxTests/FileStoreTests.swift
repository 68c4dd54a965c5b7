import Testing

@testable import Sandbox

@Suite struct FileStoreTests {
  private func add(
    _ store: inout FileStore, _ bytes: [UInt8], kind: FileReference.Kind = .document,
    name: String? = "a.png"
  ) -> FileReference {
    store.add(bytes, kind: kind, name: name, mimeType: "image/png", width: 1, height: 1)
  }

  @Test func identicalBytesShareTheirUniqueID() {
    var store = FileStore(capacity: 1000, nonce: 1)
    let first = add(&store, [1, 2, 3])
    let second = add(&store, [1, 2, 3], kind: .photo)
    let other = add(&store, [1, 2, 4])
    #expect(first.uniqueID == second.uniqueID)
    #expect(first.id != second.id)
    #expect(first.uniqueID != other.uniqueID)
    #expect(store.bytes(first.id) == [1, 2, 3])
  }

  @Test func idsDifferBetweenRuns() {
    var one = FileStore(capacity: 1000, nonce: 1)
    var two = FileStore(capacity: 1000, nonce: 2)
    #expect(add(&one, [1]).id != add(&two, [1]).id)
  }

  @Test func theOldestAreDroppedAboveTheCapacity() {
    var store = FileStore(capacity: 100, nonce: 1)
    let files = (0..<5).map { add(&store, [UInt8](repeating: $0, count: 40)) }
    #expect(store.reference(files[2].id) == nil)
    #expect(store.bytes(files[3].id)?.count == 40)
    #expect(store.bytes(files[4].id)?.count == 40)
    let large = add(&store, [UInt8](repeating: 9, count: 500))
    #expect(store.bytes(large.id)?.count == 500)
    #expect(store.bytes(files[4].id) == nil)
  }

  @Test(arguments: [("a.PNG", "PNG"), ("noext", "png"), ("x.tar/../y", "png"), ("a.жж", "png")])
  func pathsHoldNothingOfAStrangeName(name: String, suffix: String) throws {
    var store = FileStore(capacity: 100, nonce: 1)
    let file = add(&store, [1], name: name)
    let path = try #require(store.path(file.id))
    #expect(path == "documents/file_1.\(suffix)")
    #expect(store.id(path: path) == file.id)
  }
}
