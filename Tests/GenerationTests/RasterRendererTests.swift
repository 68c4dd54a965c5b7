import Domain
import ImageCodecs
import Testing

@testable import Generation

struct RasterRendererTests {
  private let renderer = RasterRenderer()

  @Test func aChartIsAPNG() async throws {
    let chart = UsageChart(
      days: ["2026-01-01"], series: [.init(model: "zekron-image-1", micros: [26_700])])
    let file = try await renderer.render(.chart(chart))
    #expect(file.name == "usage.png" && file.contentType == "image/png")
    #expect(try ImageCodec.decode(file.bytes) == UsageDrawing.draw(chart))
    #expect(file.bytes.count < 100_000)
    #expect(try await renderer.render(.chart(chart)) == file)
  }

  @Test func aTableIsItsBytes() async throws {
    let file = try await renderer.render(.text(name: "receipts.csv", contents: "\u{FEFF}a,б\r\n"))
    #expect(file.name == "receipts.csv" && file.contentType == "text/csv")
    #expect(file.bytes == Array("\u{FEFF}a,б\r\n".utf8))
    #expect(
      try await renderer.render(.text(name: "a.txt", contents: "")).contentType == "text/plain")
  }
}
