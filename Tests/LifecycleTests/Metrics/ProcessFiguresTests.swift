import Lifecycle
import Testing

struct ProcessFiguresTests {
  @Test func tellsVersionMemoryAndTime() throws {
    let families = ProcessFigures(version: "1.2.3").families
    #expect(
      families.map(\.name) == [
        "zekron_build_info", "process_resident_memory_bytes", "process_cpu_seconds_total",
      ])
    #expect(families[0].samples == [MetricSample(.count(1), labels: [("version", "1.2.3")])])
    // A process that runs tests is neither empty nor as large as the machine.
    #expect((1 << 20...1 << 40).contains(ProcessFigures.residentBytes))
    guard case .micros(let cpu) = try #require(families[2].samples.first).value else {
      Issue.record("no time")
      return
    }
    #expect(cpu > 0)
  }
}
