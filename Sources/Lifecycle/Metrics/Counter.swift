import Synchronization

/// A number that only grows; counting costs one atomic addition.
package final class Counter: Sendable {
  private let value = Atomic<Int>(0)

  package init() {}

  /// Counts one, or more at once.
  package func add(_ more: Int = 1) {
    value.add(more, ordering: .relaxed)
  }

  package var total: Int { value.load(ordering: .relaxed) }
}

/// Counters by label.
package struct CounterTable: MetricSource {
  private let name: String
  private let help: String
  private let labels: MetricLabels
  private let counters: [Counter]

  /// - Parameters:
  ///   - name: Ends with `_total`, as Prometheus wants counters named.
  ///   - help: What is counted.
  ///   - labels: All labels with all their values.
  package init(_ name: String, _ help: String, labels: [MetricLabel] = []) {
    self.name = name
    self.help = help
    self.labels = MetricLabels(labels: labels)
    counters = (0..<self.labels.count).map { _ in Counter() }
  }

  /// The counter of these label values, one for each label in order; keep it where it is used
  /// often.
  package func counter(_ values: String...) -> Counter {
    counters[labels.index(of: values)]
  }

  package var families: [MetricFamily] {
    let samples = counters.enumerated().map { index, counter in
      MetricSample(.count(counter.total), labels: labels.pairs(at: index))
    }
    return [MetricFamily(name, help, .counter, samples)]
  }
}
