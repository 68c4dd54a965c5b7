import Domain
import Testing

@testable import Storage

struct PictureCacheTests {
  private func id(_ number: Int) -> BlobID { BlobID("blob \(number)") }

  @Test func theLeastLatelyUsedGoesFirst() {
    let cache = PictureCache(limitBytes: 30)
    for number in 1...3 { cache.insert([UInt8](repeating: 0, count: 10), for: id(number)) }
    #expect(cache.bytes(of: id(1)) != nil)
    cache.insert([UInt8](repeating: 0, count: 10), for: id(4))
    #expect(cache.bytes(of: id(2)) == nil)
    #expect([1, 3, 4].allSatisfy { cache.bytes(of: id($0)) != nil })
    #expect(cache.heldBytes == 30)
  }

  @Test func whatIsLargerThanAllIsNotKept() {
    let cache = PictureCache(limitBytes: 30)
    cache.insert([1], for: id(1))
    cache.insert([UInt8](repeating: 0, count: 31), for: id(2))
    #expect(cache.bytes(of: id(1)) == [1])
    #expect(cache.bytes(of: id(2)) == nil)
  }

  @Test func insertingAgainCountsOnce() {
    let cache = PictureCache(limitBytes: 30)
    for _ in 0..<9 { cache.insert([1, 2, 3], for: id(1)) }
    #expect(cache.heldBytes == 3)
    cache.remove(id(1))
    cache.remove(id(1))
    #expect(cache.heldBytes == 0)
    #expect(cache.bytes(of: id(1)) == nil)
  }

  @Test func sharedStorageIsRecognisedAndEqualBytesAreNot() {
    let cache = PictureCache(limitBytes: 30)
    let bytes: [UInt8] = Array(1...9)
    cache.insert(bytes, for: id(1))
    #expect(cache.id(sharing: bytes) == id(1))
    #expect(cache.id(sharing: Array((1...9).reversed().reversed())) == nil)
    var changed = bytes
    changed[0] = 0
    #expect(cache.id(sharing: changed) == nil)
    cache.remove(id(1))
    #expect(cache.id(sharing: bytes) == nil)
  }

  @Test func noLimitMeansNoCache() {
    let cache = PictureCache(limitBytes: 0)
    cache.insert([], for: id(1))
    #expect(cache.bytes(of: id(1)) == nil)
  }

  @Test func manySmallOnesStayBounded() {
    let cache = PictureCache(limitBytes: 1 << 20)
    for number in 0..<(PictureCache.countLimit + 100) { cache.insert([0], for: id(number)) }
    #expect(cache.heldBytes == PictureCache.countLimit)
  }
}
