import Lifecycle
import Testing

struct MetricsRegistryTests {
  @Test func familiesComeInTheOrderTheyWereAdded() {
    let registry = MetricsRegistry()
    let counters = registry.add(CounterTable("b_total", "B."))
    _ = registry.add(HistogramTable("a_seconds", "A.", bounds: []))
    counters.counter().add(2)
    #expect(registry.families.map(\.name) == ["b_total", "a_seconds"])
    #expect(registry.families.first?.samples == [MetricSample(.count(2))])
  }
}
