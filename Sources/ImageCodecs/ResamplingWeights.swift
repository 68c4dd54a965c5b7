/// Which source positions make up each target position along one axis, and how much each counts.
struct ResamplingWeights {
  /// Weights of one target position sum up to `1 << shift`.
  static let shift: Int32 = 14
  /// Added before shifting, for rounding.
  static let half: Int32 = 1 << 13

  private var starts: [Int] = []
  private var offsets: [Int] = [0]
  private var weights: [Int32] = []

  /// - Parameters:
  ///   - source: Positions there are.
  ///   - target: Positions wanted.
  init(from source: Int, to target: Int) {
    let scale = Double(source) / Double(target)
    let reach = max(scale, 1)
    for position in 0..<target {
      let center = (Double(position) + 0.5) * scale
      let first = Int(max(center - reach, 0))
      let last = min(Int(center + reach) + 1, source)
      let raw = (first..<last).map { max(1 - abs(Double($0) + 0.5 - center) / reach, 0) }
      starts.append(first)
      append(raw)
    }
  }

  private mutating func append(_ raw: [Double]) {
    let total = raw.reduce(0, +)
    var whole = raw.map { Int32($0 / total * Double(1 << Self.shift) + 0.5) }
    // Rounding must not make a flat area darker or lighter: the heaviest weight takes the rest.
    let rest = (1 << Self.shift) - whole.reduce(0, +)
    if let heaviest = whole.indices.max(by: { whole[$0] < whole[$1] }) { whole[heaviest] += rest }
    weights += whole
    offsets.append(weights.count)
  }

  /// Calls `body` with each source position and its weight.
  @inline(__always)
  func forEach(_ target: Int, _ body: (Int, Int32) -> Void) {
    let offset = offsets[target]
    for index in offset..<offsets[target + 1] {
      body(starts[target] + index - offset, weights[index])
    }
  }
}
