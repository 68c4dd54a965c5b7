import Domain
import ImageCodecs
import Painter
import Testing

@testable import Generation

@Suite struct SourceFilesTests {
  private func png(_ width: Int = 4, _ height: Int = 3) throws -> [UInt8] {
    try PNGCodec.encode(Bitmap(width: width, height: height, red: 10, green: 20, blue: 30))
  }

  private func refusal(_ files: [[UInt8]]) -> String? {
    do {
      _ = try SourceFiles.decode(files)
      return nil
    } catch .failed(let reason) {
      return reason
    } catch {
      return "another error: \(error)"
    }
  }

  @Test func filesAreDecodedInOrder() throws {
    let sources = try SourceFiles.decode([png(), png(2, 5)])
    #expect(sources.map(\.width) == [4, 2])
    #expect(sources.map(\.height) == [3, 5])
    #expect(Array(sources[0].pixels.prefix(3)) == [10, 20, 30])
    #expect(try SourceFiles.decode([]).isEmpty)
  }

  @Test func whatIsNoPictureIsRefusedByItsNumber() throws {
    #expect(
      refusal([try png(), Array("hello".utf8)]) == "source 2 is neither PNG nor JPEG nor WebP")
    #expect(refusal([[]])?.hasPrefix("source 1 is neither") == true)
    #expect(refusal([Array(try png().prefix(40))])?.hasPrefix("source 1 is a damaged png") == true)
    #expect(refusal([try png(), try png(), try png()]) == "3 sources, at most 2 can be changed")
  }

  @Test func whatIsTooLargeIsRefusedUnread() throws {
    let large = [UInt8](repeating: 0, count: SourceFiles.limits.maxBytes + 1)
    #expect(refusal([large])?.contains("bytes, at most 10485760") == true)
    var bomb = try png()
    // The header's width and height: 30,000 each.
    bomb.replaceSubrange(16..<24, with: [0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30])
    #expect(refusal([bomb]) != nil)
  }
}
