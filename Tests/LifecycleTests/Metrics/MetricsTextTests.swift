import Testing

@testable import Lifecycle

struct MetricsTextTests {
  @Test func familiesAreWrittenWithHelpAndType() {
    let text = MetricsText.write([
      MetricFamily(
        "a_total", "What is \"counted\"\nhere: C:\\", .counter,
        [
          MetricSample(.count(3), labels: [("x", "q\"uo\\te\nd"), ("y", "é")]),
          MetricSample(.count(0), labels: [("x", ""), ("y", "z")]),
        ]),
      .gauge("b_seconds", "Plain.", .micros(-1_500_000)),
    ])
    #expect(
      text == #"""
        # HELP a_total What is "counted"\nhere: C:\\
        # TYPE a_total counter
        a_total{x="q\"uo\\te\nd",y="é"} 3
        a_total{x="",y="z"} 0
        # HELP b_seconds Plain.
        # TYPE b_seconds gauge
        b_seconds -1.5

        """#)
  }

  @Test(arguments: [
    (Int64(0), "0"), (1, "0.000001"), (-1, "-0.000001"), (1_000_000, "1"), (26_700, "0.0267"),
    (-10_000_000, "-10"), (.max, "9223372036854.775807"), (.min, "-9223372036854.775808"),
  ])
  func millionthsAreWrittenExactly(micros: Int64, text: String) {
    #expect(MetricsText.decimal(micros: micros) == text)
  }
}
