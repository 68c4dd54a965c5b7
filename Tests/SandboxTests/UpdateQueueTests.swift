import HTTP
import Testing

@testable import Sandbox

@Suite struct UpdateQueueTests {
  private func ids(_ queue: UpdateQueue, limit: Int = 100, now: Int64 = 0) throws -> [Int64] {
    var writer = JSONWriter()
    _ = queue.write(limit: limit, now: now, to: &writer)
    let updates = try #require(JSONParser.parse(writer.bytes)?.array)
    return updates.compactMap { $0["update_id"]?.integer }
  }

  private func filled(_ count: Int, from id: Int64 = 500) -> UpdateQueue {
    var queue = UpdateQueue(firstID: id)
    for _ in 0..<count { queue.append(field: "message", payload: "{}".utf8, expires: 1000) }
    return queue
  }

  @Test func givesTheOldestUntilConfirmed() throws {
    var queue = filled(5)
    #expect(try ids(queue, limit: 2) == [500, 501])
    #expect(try ids(queue, limit: 2) == [500, 501])
    queue.confirm(offset: 502)
    #expect(try ids(queue) == [502, 503, 504])
    queue.confirm(offset: 501)
    #expect(try ids(queue) == [502, 503, 504])
    queue.confirm(offset: 505)
    #expect(queue.count == 0)
    #expect(queue.nextID == 505)
  }

  @Test func aNegativeOffsetKeepsTheNewest() throws {
    var queue = filled(5)
    queue.confirm(offset: -2)
    #expect(try ids(queue) == [503, 504])
    queue.confirm(offset: Int64.min)
    #expect(try ids(queue) == [503, 504])
  }

  @Test func anOffsetOfAnotherRunIsIgnored() throws {
    var queue = filled(2)
    queue.confirm(offset: 9000)
    queue.confirm(offset: 0)
    queue.confirm(offset: 3)
    #expect(try ids(queue) == [500, 501])
  }

  @Test func staysRightThroughManyConfirmations() throws {
    var queue = filled(3000)
    for offset in stride(from: Int64(500), through: 3400, by: 100) { queue.confirm(offset: offset) }
    #expect(try ids(queue, limit: 3) == [3400, 3401, 3402])
    #expect(queue.count == 100)
    queue.append(field: "message", payload: "{}".utf8, expires: 1000)
    #expect(queue.nextID == 3501)
  }

  @Test func expiredAndTooManyBytesAreHeldBack() throws {
    var queue = filled(1)
    queue.append(field: "message", payload: "{}".utf8, expires: 5000)
    #expect(try ids(queue, now: 2000) == [501])
    #expect(queue.hasWaiting(now: 2000))
    #expect(!queue.hasWaiting(now: 6000))
    let large = [UInt8](repeating: 0x31, count: 3 << 20)
    queue.append(field: "a", payload: large, expires: 5000)
    queue.append(field: "a", payload: large, expires: 5000)
    var writer = JSONWriter()
    #expect(queue.write(limit: 100, now: 2000, to: &writer) == 2)
  }
}
