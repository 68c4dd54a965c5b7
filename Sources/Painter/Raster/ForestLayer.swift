/// Rows of trees receding into the light, and the forest floor.
struct ForestLayer: Layer {
  private struct Stand: Sendable {
    let row: TreeRow
    let banks: [Float]
    /// Nothing of it reaches higher.
    let top: Float
  }

  private let stands: [Stand]
  /// `v` where the floor ends; nothing is painted below it without a floor.
  private let ground: Float
  private let floor: ForestFloor?

  /// `rows` from the nearest to the farthest.
  init(rows: [TreeRow], ground: Float, floor: ForestFloor?, _ frame: Frame) {
    stands = rows.map { row in
      let banks = row.banks(frame.camera, frame.noise)
      return Stand(row: row, banks: banks, top: (banks.max() ?? 0) + row.tall * 1.2)
    }
    self.ground = ground
    self.floor = floor
  }

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let v = frame.camera.v(y)
    for x in 0..<frame.width {
      let u = frame.camera.u(x)
      var painted = false
      for stand in stands where v < stand.top {
        guard let colour = stand.row.colour(u, v, bank: stand.banks[x], frame) else { continue }
        row[x] = Pixel(colour, depth: stand.row.depth)
        painted = true
        break
      }
      if !painted, let floor, v < ground {
        row[x] = Pixel(floor.colour(u, v, ground, frame), depth: 2)
      }
    }
  }
}
