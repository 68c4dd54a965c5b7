/// Finds the sky: what lies above the one line that parts a picture best.
///
/// Of all lines from the left edge to the right the cheapest is taken: colours above it should be
/// the sky's and below it the ground's, it should run along edges and not jump. The colours are
/// learnt from the last line, a few times over.
struct SkyFinder {
  private let picture: Thumbnail
  private let changes: Plane
  /// 1 where a way leads to the upper edge on which nothing changes abruptly.
  private let open: Plane

  init(_ picture: Thumbnail) {
    self.picture = picture
    changes = picture.changes()
    open = Self.openness(changes)
  }

  /// How likely each place is sky; nil when there is none.
  func find() -> Plane? {
    guard picture.width >= 8, picture.height >= 8 else { return nil }
    var likely = firstGuess()
    var line = border(likely)
    for _ in 0..<3 {
      likely = learnt(from: line)
      line = border(likely)
    }
    let sky = carved(cover(above: line), likely)
    let top = (0..<picture.width).reduce(Float(0)) { $0 + sky[$1, 0] } / Float(picture.width)
    guard sky.mean > 0.04, top > 0.3, looksLikeSky(sky) else { return nil }
    return sky
  }

  /// Of all ways to the upper edge, the least of their steepest steps; few passes find it.
  private static func openness(_ changes: Plane) -> Plane {
    let (width, height) = (changes.width, changes.height)
    var steepest = changes
    for index in width..<steepest.values.count { steepest.values[index] = 9 }
    for pass in 0..<4 {
      for line in 0..<height {
        let y = pass & 1 == 0 ? line : height - 1 - line
        for step in 0..<width {
          let x = pass & 1 == 0 ? step : width - 1 - step
          let near = min(
            min(steepest.at(x - 1, y), steepest.at(x + 1, y)),
            min(steepest.at(x, y - 1), steepest.at(x, y + 1)))
          steepest[x, y] = min(steepest[x, y], max(near, changes[x, y]))
        }
      }
    }
    return steepest.map { smooth(0.040, 0.018, $0) }
  }

  /// Above, bright, blue or without a hue, and even.
  private func firstGuess() -> Plane {
    var result = Plane(width: picture.width, height: picture.height)
    for y in 0..<picture.height {
      let v = (Float(y) + 0.5) / Float(picture.height)
      let high = smooth(0.75, 0.15, v)
      for x in 0..<picture.width {
        let c = picture.at(x, y)
        let bright = smooth(0.10, 0.55, c.luminance)
        let blue = smooth(-0.12, 0.08, c.z - max(c.x, c.y) + 0.04)
        let leafy = greenery(c)
        let rough = smooth(0.02, 0.12, changes[x, y])
        let score =
          high * 1.1 + open[x, y] * 0.55 + bright * 0.35 + blue * 0.30 - leafy * 0.5 - rough * 0.35
        result[x, y] = clamp(score * 0.62, 0.04, 0.96)
      }
    }
    return result
  }

  private func learnt(from line: [Int]) -> Plane {
    var result = cover(above: line)
    let model = ColourModel(picture, result)
    let horizon = Float(line.sorted()[line.count / 2]) / Float(picture.height)
    // In a sky without clouds, what does not hang together with it stands before it.
    let clear = result.zip(open, *).mean / max(result.mean, 1e-3)
    let stranger = mix(1, 0.08, smooth(0.45, 0.80, clear))
    for y in 0..<picture.height {
      let v = (Float(y) + 0.5) / Float(picture.height)
      let high = mix(0.12, 0.84, smooth(horizon + 0.12, horizon - 0.06, v))
      for x in 0..<picture.width {
        let like = clamp(model.likelihood(picture.at(x, y)), 0.06, 0.94)
        let rough = smooth(0.03, 0.15, changes[x, y]) * 0.35
        let odds =
          like / (1 - like) * (high / (1 - high)) * (1 - rough)
          * mix(stranger, 14, open[x, y])
        result[x, y] = clamp(odds / (1 + odds), 0.03, 0.97)
      }
    }
    return result
  }

  /// The first row of each column below the cheapest line.
  private func border(_ likely: Plane) -> [Int] {
    let (width, height) = (picture.width, picture.height)
    let rows = height + 1
    // Costs are summed over columns, the best way into each place remembered.
    var total = [Float](repeating: 0, count: rows)
    var cameFrom = [Int32](repeating: 0, count: rows * width)
    for x in 0..<width {
      var own = [Float](repeating: 0, count: rows)
      var below: Float = 0
      for y in 0..<height { below -= log2(1 - likely[x, y]) }
      var above: Float = 0
      for y in 0..<rows {
        let edge = y == 0 || y == height ? 0.02 : changes.at(x, y - 1) + changes.at(x, y)
        own[y] = (above + below) * 0.5 + 8 * exp(-edge * 14)
        guard y < height else { continue }
        above -= log2(likely[x, y])
        below += log2(1 - likely[x, y])
      }
      guard x > 0 else {
        total = own
        continue
      }
      let (best, from) = Self.reached(total, step: 0.5)
      for y in 0..<rows {
        cameFrom[x * rows + y] = from[y]
        total[y] = best[y] + own[y]
      }
    }
    var line = [Int](repeating: 0, count: width)
    line[width - 1] = total.indices.min { total[$0] < total[$1] } ?? 0
    for x in stride(from: width - 1, to: 0, by: -1) {
      line[x - 1] = Int(cameFrom[x * rows + line[x]])
    }
    return line
  }

  /// The least cost to arrive in each row, with a toll for each row climbed up to a limit.
  private static func reached(_ cost: [Float], step: Float) -> (best: [Float], from: [Int32]) {
    var best = cost
    var from = cost.indices.map { Int32($0) }
    for y in 1..<cost.count where best[y - 1] + step < best[y] {
      best[y] = best[y - 1] + step
      from[y] = from[y - 1]
    }
    for y in stride(from: cost.count - 2, through: 0, by: -1) where best[y + 1] + step < best[y] {
      best[y] = best[y + 1] + step
      from[y] = from[y + 1]
    }
    // Towers: any jump costs no more than this.
    let least = cost.indices.min { cost[$0] < cost[$1] } ?? 0
    for y in cost.indices where cost[least] + 16 < best[y] {
      best[y] = cost[least] + 16
      from[y] = Int32(least)
    }
    return (best, from)
  }

  private func cover(above line: [Int]) -> Plane {
    var result = Plane(width: picture.width, height: picture.height)
    for x in 0..<picture.width {
      for y in 0..<min(line[x], picture.height) { result[x, y] = 1 }
    }
    return result
  }

  /// Without what stands before the sky above the line: masts, branches.
  private func carved(_ cover: Plane, _ likely: Plane) -> Plane {
    cover.zip(likely) { $0 * smooth(0.10, 0.30, $1) }
  }

  /// Not grass, not earth, not the dark.
  private func looksLikeSky(_ sky: Plane) -> Bool {
    var sum = Vec3(0, 0, 0)
    var rough: Float = 0
    var total: Float = 0
    for (index, cover) in sky.values.enumerated() {
      sum += picture.colours[index] * cover
      rough += changes.values[index] * cover
      total += cover
    }
    let mean = sum / max(total, 1)
    let isGreen = mean.y > mean.x + 0.04 && mean.y > mean.z + 0.03
    let isEarth = mean.x > mean.z + 0.22 && mean.luminance < 0.42
    return !isGreen && !isEarth && mean.luminance > 0.07 && rough / max(total, 1) < 0.13
  }
}
