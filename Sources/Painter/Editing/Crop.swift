/// A part of a source, in its pixels.
struct Crop: Sendable, Hashable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  /// The largest part with the ratio of `width` to `height`, or a `zoom`th of it, laid where there
  /// is most to see.
  init(of source: SourcePicture, width: Int, height: Int, zoom: Double) {
    let (w, h) = (Double(source.width), Double(source.height))
    let ratio = Double(width) / Double(height)
    self.width = min(w, h * ratio) / zoom
    self.height = min(h, w / ratio) / zoom
    (x, y) = (0, 0)
    let (freeX, freeY) = (w - self.width, h - self.height)
    guard freeX > 1 || freeY > 1 else {
      (x, y) = (freeX / 2, freeY / 2)
      return
    }
    let (interestX, interestY) = Self.interest(source)
    x = freeX * Self.best(interestX, share: self.width / w)
    y = freeY * Self.best(interestY, share: self.height / h)
  }

  private static let cells = 48

  /// How much detail lies in each of 48 columns and 48 rows.
  private static func interest(_ source: SourcePicture) -> ([Double], [Double]) {
    var columns = [Double](repeating: 0, count: cells)
    var rows = [Double](repeating: 0, count: cells)
    func light(_ i: Int, _ j: Int) -> Double {
      let x = min((2 * i + 1) * source.width / (6 * cells), source.width - 1)
      let y = min((2 * j + 1) * source.height / (6 * cells), source.height - 1)
      let at = (y * source.width + x) * 3
      return Double(
        Int(source.pixels[at]) + 2 * Int(source.pixels[at + 1]) + Int(source.pixels[at + 2])) / 4
    }
    for j in 0..<cells * 3 - 1 {
      for i in 0..<cells * 3 - 1 {
        let here = light(i, j)
        let change = abs(light(i + 1, j) - here) + abs(light(i, j + 1) - here)
        columns[i / 3] += min(change, 60)
        rows[j / 3] += min(change, 60)
      }
    }
    return (columns, rows)
  }

  /// 0…1: where a window of this share of an axis holds the most, the middle preferred.
  private static func best(_ interest: [Double], share: Double) -> Double {
    let window = max(1, min(cells, Int((share * Double(cells)).rounded())))
    guard window < cells else { return 0.5 }
    let total = max(interest.reduce(0, +), 1e-9)
    var best = (score: -1.0, place: 0.5)
    for start in 0...cells - window {
      let place = Double(start) / Double(cells - window)
      let held = interest[start..<start + window].reduce(0, +) / total
      let score = held - 0.35 * (place - 0.5) * (place - 0.5)
      if score > best.score { best = (score, place) }
    }
    return best.place
  }
}
