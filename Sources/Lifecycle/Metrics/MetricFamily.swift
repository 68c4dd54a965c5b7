/// A named figure with its present values, ready to be written out.
package struct MetricFamily: Sendable, Equatable {
  /// What kind of figure it is, in the words of the exposition format.
  package enum Kind: String, Sendable {
    case counter, gauge, histogram
  }

  package let name: String
  /// What it says, in one sentence.
  package let help: String
  package let kind: Kind
  package let samples: [MetricSample]

  package init(_ name: String, _ help: String, _ kind: Kind, _ samples: [MetricSample]) {
    self.name = name
    self.help = help
    self.kind = kind
    self.samples = samples
  }

  /// A figure that goes up and down, of one value.
  package static func gauge(
    _ name: String, _ help: String, _ value: MetricValue
  ) -> MetricFamily {
    MetricFamily(name, help, .gauge, [MetricSample(value)])
  }
}

/// One value of a family.
package struct MetricSample: Sendable, Equatable {
  /// Added to the family's name, such as `_sum`.
  package let suffix: String
  /// Names and values, in the order they are written.
  package let labels: [(name: String, value: String)]
  package let value: MetricValue

  package init(
    _ value: MetricValue, labels: [(name: String, value: String)] = [], suffix: String = ""
  ) {
    self.suffix = suffix
    self.labels = labels
    self.value = value
  }

  package static func == (lhs: MetricSample, rhs: MetricSample) -> Bool {
    lhs.suffix == rhs.suffix && lhs.value == rhs.value
      && lhs.labels.elementsEqual(rhs.labels) { $0.name == $1.name && $0.value == $1.value }
  }
}

/// A number without rounding.
package enum MetricValue: Sendable, Equatable {
  case count(Int)
  /// Millionths of the unit: of a second, of a dollar.
  case micros(Int64)

  /// A length of time, in seconds.
  package static func seconds(_ duration: Duration) -> MetricValue {
    .micros(duration.microseconds)
  }
}

extension Duration {
  /// Rounded down; what does not fit is cut to what does.
  package var microseconds: Int64 {
    let (seconds, attoseconds) = components
    let (micros, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
    guard !overflow else { return seconds > 0 ? .max : .min }
    return micros.addingReportingOverflow(attoseconds / 1_000_000_000_000).partialValue
  }
}
