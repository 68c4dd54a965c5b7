import Testing

@testable import Lifecycle

struct MetricLabelTests {
  private let labels = MetricLabels(labels: [
    MetricLabel("route", ["balance", "generate", "other"]), MetricLabel("status", ["2xx", "5xx"]),
  ])

  @Test func everyCombinationHasItsOwnNumber() {
    #expect(labels.count == 6)
    var seen: Set<Int> = []
    for route in ["balance", "generate", "other"] {
      for status in ["2xx", "5xx"] {
        let index = labels.index(of: [route, status])
        #expect(labels.pairs(at: index).map(\.value) == [route, status])
        #expect(labels.pairs(at: index).map(\.name) == ["route", "status"])
        seen.insert(index)
      }
    }
    #expect(seen == Set(0..<6))
  }

  @Test func whatIsNotDeclaredCountsAsTheLastValue() {
    let index = labels.index(of: ["/v1/../etc/passwd", "999"])
    #expect(labels.pairs(at: index).map(\.value) == ["other", "5xx"])
  }

  @Test func noLabelsAreOneCombination() {
    let none = MetricLabels(labels: [])
    #expect(none.count == 1)
    #expect(none.index(of: []) == 0)
    #expect(none.pairs(at: 0).isEmpty)
  }
}
