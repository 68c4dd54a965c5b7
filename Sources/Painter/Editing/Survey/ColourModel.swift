/// Which of two parts of a picture a colour belongs to, learnt from a rough cover.
struct ColourModel: Sendable {
  private static let bins = 14
  private var inside = [Float](repeating: 0, count: bins * bins * bins)
  private var outside = [Float](repeating: 0, count: bins * bins * bins)

  /// Learns from a cover of 0…1 for each place; places near ½ count little.
  init(_ picture: Thumbnail, _ cover: Plane) {
    var insideTotal: Float = 1e-6
    var outsideTotal: Float = 1e-6
    for (index, colour) in picture.colours.enumerated() {
      let share = cover.values[index]
      let (into, out) = (share * share, (1 - share) * (1 - share))
      insideTotal += into
      outsideTotal += out
      let place = Self.place(colour)
      inside[place] += into
      outside[place] += out
    }
    inside = Self.softened(inside, 1 / insideTotal)
    outside = Self.softened(outside, 1 / outsideTotal)
  }

  /// 0…1: how likely a colour is of the inside, both being equally large.
  func likelihood(_ colour: Vec3) -> Float {
    let place = Self.place(colour)
    let (a, b) = (inside[place] + 4e-5, outside[place] + 4e-5)
    return a / (a + b)
  }

  private static func place(_ colour: Vec3) -> Int {
    let scaled = (colour * Float(bins)).bounded(Float(bins) - 0.01)
    return (Int(scaled.x) * bins + Int(scaled.y)) * bins + Int(scaled.z)
  }

  /// Neighbouring bins share what they hold.
  private static func softened(_ bins: [Float], _ scale: Float) -> [Float] {
    var result = bins.map { $0 * scale }
    for step in [1, Self.bins, Self.bins * Self.bins] {
      let before = result
      for index in result.indices {
        let low = index >= step ? before[index - step] : 0
        let high = index + step < before.count ? before[index + step] : 0
        result[index] = before[index] * 0.6 + (low + high) * 0.2
      }
    }
    return result
  }
}
