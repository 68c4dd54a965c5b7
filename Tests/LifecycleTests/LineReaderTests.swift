import Glibc
import Testing

@testable import Lifecycle

struct LineReaderTests {
  private func read(_ bytes: [UInt8]) throws -> [String] {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    #expect(write(ends[1], bytes, bytes.count) == bytes.count)
    close(ends[1])
    var lines: [String] = []
    LineReader(ends[0]).read { lines.append($0) }
    return lines
  }

  @Test func linesAreSplitAtBothKindsOfEnd() throws {
    #expect(try read(Array("a\n\nb\rc\r\nd".utf8)) == ["a", "b", "c", "d"])
    #expect(try read([]) == [])
  }

  @Test func longLinesAreCutAndControlBytesReplaced() throws {
    let long = [UInt8](repeating: 0x61, count: 5000)
    #expect(try read(long).map(\.count) == [LineReader.longest])
    #expect(try read([0x1B, 0x5B, 0x6D, 0xFF, 0x0A]) == [" [m\u{FFFD}"])
  }
}
