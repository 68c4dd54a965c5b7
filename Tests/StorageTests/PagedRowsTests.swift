import Testing

@testable import Storage

struct PagedRowsTests {
  private static let size = PagedRows<Int>.pageSize

  @Test(arguments: [0, 1, size - 1, size, size + 1, 3 * size])
  func everyRowComesOnceInOrder(_ count: Int) throws {
    var fetches = 0
    var rows = PagedRows<Int> { last in
      fetches += 1
      let start = (last ?? -1) + 1
      return Array(start..<min(start + Self.size, count))
    }
    var seen: [Int] = []
    while let next = try rows.peek() {
      #expect(try rows.next() == next)
      seen.append(next)
    }
    #expect(seen == Array(0..<count))
    #expect(try rows.next() == nil)
    #expect(fetches == count / Self.size + 1)
  }
}
