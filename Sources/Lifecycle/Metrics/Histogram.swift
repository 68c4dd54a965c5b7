/// How many durations fell into each of some fixed ranges; noting one costs three atomic additions.
package final class Histogram: Sendable {
  /// From a millisecond, what an answer from memory takes, to a minute, what a picture may take.
  package static let latencies: [Duration] = [
    .milliseconds(1), .microseconds(2500), .milliseconds(5), .milliseconds(10), .milliseconds(25),
    .milliseconds(50), .milliseconds(100), .milliseconds(250), .milliseconds(500), .seconds(1),
    .milliseconds(2500), .seconds(5), .seconds(10), .seconds(30), .seconds(60),
  ]

  private let bounds: [Int64]
  private let buckets: [Counter]
  private let sum = Counter()

  /// - Parameter bounds: Upper ends of the ranges, ascending; beyond the last there is one more.
  package init(bounds: [Duration] = latencies) {
    self.bounds = bounds.map(\.microseconds)
    buckets = (0...bounds.count).map { _ in Counter() }
  }

  /// Counts a duration; one below zero, as a clock may give, is none.
  package func note(_ duration: Duration) {
    let micros = max(0, duration.microseconds)
    buckets[bounds.firstIndex { micros <= $0 } ?? bounds.count].add()
    sum.add(Int(micros))
  }

  func samples(labels: [(name: String, value: String)]) -> [MetricSample] {
    var count = 0
    var samples: [MetricSample] = []
    for (index, bucket) in buckets.enumerated() {
      count += bucket.total
      let end = index < bounds.count ? MetricsText.decimal(micros: bounds[index]) : "+Inf"
      samples.append(
        MetricSample(.count(count), labels: labels + [("le", end)], suffix: "_bucket"))
    }
    samples.append(MetricSample(.micros(Int64(sum.total)), labels: labels, suffix: "_sum"))
    samples.append(MetricSample(.count(count), labels: labels, suffix: "_count"))
    return samples
  }
}

/// Histograms by label.
package struct HistogramTable: MetricSource {
  private let name: String
  private let help: String
  private let labels: MetricLabels
  private let histograms: [Histogram]

  /// - Parameters:
  ///   - name: Ends with `_seconds`, as Prometheus wants times named.
  ///   - help: What is timed.
  ///   - labels: All labels with all their values.
  ///   - bounds: See `Histogram`.
  package init(
    _ name: String, _ help: String, labels: [MetricLabel] = [],
    bounds: [Duration] = Histogram.latencies
  ) {
    self.name = name
    self.help = help
    self.labels = MetricLabels(labels: labels)
    histograms = (0..<self.labels.count).map { _ in Histogram(bounds: bounds) }
  }

  /// The histogram of these label values, one for each label in order.
  package func histogram(_ values: String...) -> Histogram {
    histograms[labels.index(of: values)]
  }

  package var families: [MetricFamily] {
    let samples = histograms.enumerated().flatMap { index, histogram in
      histogram.samples(labels: labels.pairs(at: index))
    }
    return [MetricFamily(name, help, .histogram, samples)]
  }
}
