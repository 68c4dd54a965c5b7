/// A label and every value it may have, known before anything is counted.
///
/// No input can make a series: the last value stands for everything that is not among them.
package struct MetricLabel: Sendable {
  package let name: String
  package let values: [String]
  private let positions: [String: Int]

  /// - Parameters:
  ///   - name: Letters, digits and `_`.
  ///   - values: At least one, each once.
  package init(_ name: String, _ values: [String]) {
    precondition(!values.isEmpty && Set(values).count == values.count, "values of label \(name)")
    self.name = name
    self.values = values
    positions = Dictionary(uniqueKeysWithValues: zip(values, values.indices))
  }

  /// Where a value stands in `values`.
  func position(of value: String) -> Int { positions[value] ?? values.count - 1 }
}

/// Every combination of labels, each with a number.
struct MetricLabels: Sendable {
  let labels: [MetricLabel]

  /// How many combinations there are.
  var count: Int { labels.reduce(1) { $0 * $1.values.count } }

  /// The number of the combination of these values, one for each label in order.
  func index(of values: [String]) -> Int {
    precondition(values.count == labels.count, "one value for each label")
    return zip(labels, values).reduce(0) { index, pair in
      index * pair.0.values.count + pair.0.position(of: pair.1)
    }
  }

  /// The names and values of a combination.
  func pairs(at index: Int) -> [(name: String, value: String)] {
    var rest = index
    var pairs: [(name: String, value: String)] = []
    for label in labels.reversed() {
      pairs.append((label.name, label.values[rest % label.values.count]))
      rest /= label.values.count
    }
    return pairs.reversed()
  }
}
