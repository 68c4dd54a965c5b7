import Lifecycle
import Testing

struct MetricFamilyTests {
  @Test(arguments: [
    (Duration.zero, Int64(0)), (.milliseconds(2), 2000), (.nanoseconds(1999), 1),
    (.seconds(-1), -1_000_000), (.seconds(Int64.max), .max), (.seconds(Int64.min), .min),
  ])
  func durationsAreCountedInMillionths(duration: Duration, micros: Int64) {
    #expect(duration.microseconds == micros)
    #expect(MetricValue.seconds(duration) == .micros(micros))
  }

  @Test func samplesWithOtherLabelsDiffer() {
    let sample = MetricSample(.count(1), labels: [("a", "b")])
    #expect(sample == MetricSample(.count(1), labels: [("a", "b")]))
    #expect(sample != MetricSample(.count(1), labels: [("a", "c")]))
    #expect(sample != MetricSample(.count(1), labels: [("a", "b")], suffix: "_sum"))
    #expect(sample != MetricSample(.count(2), labels: [("a", "b")]))
  }
}
