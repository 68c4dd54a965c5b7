/// Durations in milliseconds, sorted, asked by share.
struct Percentiles {
  private let sorted: [Double]

  init(milliseconds: [Double]) {
    sorted = milliseconds.sorted()
  }

  /// The duration nearest to a share of 0–100 percent of all; 0 when there are none.
  func value(_ share: Double) -> Double {
    guard !sorted.isEmpty else { return 0 }
    let index = Int((Double(sorted.count - 1) * share / 100).rounded())
    return sorted[index]
  }
}
