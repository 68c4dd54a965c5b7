import Lifecycle
import Testing

struct HistogramTests {
  @Test func bucketsCountEverythingUpToTheirEnd() {
    let table = HistogramTable(
      "t_seconds", "T.", bounds: [.milliseconds(1), .milliseconds(2500)])
    for duration: Duration in [
      .zero, .milliseconds(1), .microseconds(1001), .seconds(3), .seconds(-1),
    ] {
      table.histogram().note(duration)
    }
    #expect(
      MetricsText.write(table.families) == """
        # HELP t_seconds T.
        # TYPE t_seconds histogram
        t_seconds_bucket{le="0.001"} 3
        t_seconds_bucket{le="2.5"} 4
        t_seconds_bucket{le="+Inf"} 5
        t_seconds_sum 3.002001
        t_seconds_count 5

        """)
  }

  @Test func labelsHaveAHistogramEach() {
    let table = HistogramTable(
      "t_seconds", "T.", labels: [MetricLabel("route", ["a", "b"])], bounds: [.seconds(1)])
    table.histogram("b").note(.seconds(2))
    let text = MetricsText.write(table.families)
    #expect(text.contains("t_seconds_bucket{route=\"a\",le=\"+Inf\"} 0\n"))
    #expect(text.contains("t_seconds_bucket{route=\"b\",le=\"1\"} 0\n"))
    #expect(text.contains("t_seconds_count{route=\"b\"} 1\n"))
  }

  @Test func standardBoundsAscend() {
    #expect(Histogram.latencies == Histogram.latencies.sorted())
  }
}
