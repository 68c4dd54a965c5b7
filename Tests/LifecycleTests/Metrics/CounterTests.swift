import Lifecycle
import Testing

struct CounterTests {
  @Test func manyThreadsLoseNothing() async {
    let table = CounterTable("n_total", "N.", labels: [MetricLabel("kind", ["a", "b"])])
    await withTaskGroup(of: Void.self) { group in
      for index in 0..<8 {
        group.addTask {
          for _ in 0..<1000 { table.counter(index % 2 == 0 ? "a" : "b").add() }
        }
      }
    }
    table.counter("a").add(5)
    #expect(
      table.families == [
        MetricFamily(
          "n_total", "N.", .counter,
          [
            MetricSample(.count(4005), labels: [("kind", "a")]),
            MetricSample(.count(4000), labels: [("kind", "b")]),
          ])
      ])
  }
}
