import Domain
import ImageCodecs
import Testing

@testable import Generation

struct UsageDrawingTests {
  private static let first = Timestamp(milliseconds: 1_767_225_600_000)

  private static func chart(days: Int, models: [(String, Int64)]) -> UsageChart {
    let spending = (0..<days).flatMap { day in
      models.map { model in
        DailySpending(
          day: CalendarDay(first.adding(.seconds(Int64(day) * 86_400))), model: model.0,
          amount: Amount(micros: model.1 * Int64(day + 1)), orders: 1)
      }
    }
    return UsageChart(first: first, count: days, spending: spending)
  }

  private static func color(_ bitmap: Bitmap, _ x: Int, _ y: Int) -> ChartColor {
    let at = (y * bitmap.width + x) * 3
    let parts = bitmap.pixels[at..<at + 3].map(UInt32.init)
    return ChartColor(parts[0] << 16 | parts[1] << 8 | parts[2])
  }

  /// Rows of one column of pixels that have a colour.
  private static func rows(_ bitmap: Bitmap, column: Int, _ wanted: ChartColor) -> [Int] {
    (0..<bitmap.height).filter { color(bitmap, column, $0) == wanted }
  }

  @Test(arguments: [
    (0, 0), (0, 3), (1, 0), (1, 1), (31, 1), (31, 4), (92, 9), (365, 40),
  ])
  func everyNumberOfDaysAndModelsIsDrawn(days: Int, models: Int) {
    let chart = Self.chart(
      days: days, models: (0..<models).map { ("model-\($0)", Int64($0) * 1_000_000_000 + 1) })
    let bitmap = UsageDrawing.draw(chart)
    #expect(bitmap.width == 960)
    #expect((600...1200).contains(bitmap.height))
    #expect(bitmap == UsageDrawing.draw(chart), "the same chart gives the same pixels")
  }

  @Test func amountsBeyondAllReasonAreDrawn() {
    let chart = UsageChart(
      days: ["2026-01-01", "2026-01-02"],
      series: [
        .init(model: "a", micros: [.max, .max]), .init(model: "модель", micros: [.max, 0]),
      ])
    #expect(chart.total == .max)
    #expect(UsageDrawing.draw(chart).width == 960)
  }

  /// One day of one model fills the scale to its top line; twice the model stacks.
  @Test func barsAreAsHighAsTheirAmounts() {
    let one = UsageDrawing.draw(Self.chart(days: 1, models: [("a", 1_000_000)]))
    let middle = 530
    #expect((515...521).contains(Self.rows(one, column: middle, ChartColor.series[0]).count))
    let two = UsageDrawing.draw(Self.chart(days: 1, models: [("a", 750_000), ("b", 250_000)]))
    let lower = Self.rows(two, column: middle, ChartColor.series[0])
    let upper = Self.rows(two, column: middle, ChartColor.series[1])
    #expect((386...391).contains(lower.count))
    #expect((127...131).contains(upper.count))
    #expect((upper.max() ?? 0) < (lower.min() ?? 0), "stacked, the greater at the foot")
  }

  @Test func theLeastSpendingIsStillSeen() {
    let spending = UsageChart(
      days: ["2026-01-01", "2026-01-02"], series: [.init(model: "a", micros: [1, 900_000_000])])
    let bitmap = UsageDrawing.draw(spending)
    let found = (100..<600).contains { x in
      Self.rows(bitmap, column: x, ChartColor.series[0]).count >= 2
    }
    #expect(found)
  }

  @Test func modelsBeyondTheColoursAreJoined() {
    let six = UsageDrawing.draw(
      Self.chart(days: 2, models: (0..<6).map { ("m\($0)", 1_000_000) }))
    let many = UsageDrawing.draw(
      Self.chart(days: 2, models: (0..<30).map { ("m\($0)", 1_000_000) }))
    #expect(six.height == many.height)
  }
}
