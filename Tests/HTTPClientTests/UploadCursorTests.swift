import HTTP
import Testing

@testable import HTTPClient

struct UploadCursorTests {
  private let body = HTTPBody(segments: [[1, 2, 3], [], [4], [5, 6, 7, 8]])

  @Test(arguments: [1, 2, 3, 5, 8, 100])
  func piecesOfAnySizeMakeTheWhole(size: Int) {
    var cursor = UploadCursor(body)
    #expect(rest(of: &cursor, size: size) == [1, 2, 3, 4, 5, 6, 7, 8])
  }

  @Test(arguments: 0...8)
  func seekingGoesAnywhereWithin(position: Int) {
    var cursor = UploadCursor(body)
    _ = rest(of: &cursor, size: 3)
    #expect(seek(&cursor, to: position))
    #expect(rest(of: &cursor, size: 3) == Array(body.joined.dropFirst(position)))
  }

  @Test func seekingOutsideIsRefused() {
    var cursor = UploadCursor(body)
    #expect(!seek(&cursor, to: 9))
    #expect(!seek(&cursor, to: -1))
    var empty = UploadCursor(.empty)
    #expect(seek(&empty, to: 0))
    #expect(rest(of: &empty, size: 4).isEmpty)
  }

  private func seek(_ cursor: inout UploadCursor, to position: Int) -> Bool {
    cursor.seek(to: position)
  }

  private func rest(of cursor: inout UploadCursor, size: Int) -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: size)
    while true {
      let count = buffer.withUnsafeMutableBytes { cursor.read(into: $0) }
      guard count > 0 else { return all }
      all += buffer.prefix(count)
    }
  }
}
