import Testing

@testable import Domain

struct UsageChartTests {
  private static let first = Timestamp(milliseconds: 1_767_139_200_000)  // 2025-12-31

  private static func spending(_ day: Int64, _ model: String, _ micros: Int64) -> DailySpending {
    DailySpending(
      day: CalendarDay(first.adding(.seconds(day * 86_400))), model: model,
      amount: Amount(micros: micros), orders: 1)
  }

  @Test func daysHaveNoGapsAndTheDearestModelComesFirst() {
    let chart = UsageChart(
      first: Self.first, count: 3,
      spending: [Self.spending(0, "a", 5), Self.spending(2, "b", 7), Self.spending(2, "a", 1)])
    #expect(chart.days == ["2025-12-31", "2026-01-01", "2026-01-02"])
    #expect(
      chart.series == [
        .init(model: "b", micros: [0, 0, 7]), .init(model: "a", micros: [5, 0, 1]),
      ])
    #expect(chart.total == 13)
  }

  @Test func otherDaysAreLeftOut() {
    let chart = UsageChart(
      first: Self.first, count: 1,
      spending: [Self.spending(-1, "a", 5), Self.spending(1, "a", 5)])
    #expect(chart.series.isEmpty && chart.total == 0)
  }

  @Test func equalModelsAreInOrderOfTheirNames() {
    let chart = UsageChart(
      first: Self.first, count: 1, spending: ["c", "a", "b"].map { Self.spending(0, $0, 5) })
    #expect(chart.series.map(\.model) == ["a", "b", "c"])
  }

  @Test func sumsBeyondAllReasonStayWhole() {
    let series = UsageChart.Series(model: "a", micros: [.max, 1])
    #expect(series.total == .max)
  }
}
