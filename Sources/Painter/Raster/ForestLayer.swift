/// Rows of trees receding into the light, and the forest floor.
struct ForestLayer: Layer {
  /// From the nearest to the farthest.
  private let rows: [TreeRow]
  /// The lines the rows stand on, one after the other, a value for each column.
  private let banks: [Float]
  /// `v` above which a row has nothing.
  private let tops: [Float]
  /// `v` where the floor ends; nothing is painted below it without a floor.
  private let ground: Float
  private let floor: ForestFloor?

  init(rows: [TreeRow], ground: Float, floor: ForestFloor?, _ frame: Frame) {
    let lines = rows.map { $0.banks(frame.camera, frame.noise) }
    self.rows = rows
    banks = lines.flatMap(\.self)
    tops = zip(rows, lines).map { row, line in (line.max() ?? 0) + row.tall * 1.2 }
    self.ground = ground
    self.floor = floor
  }

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    // Through pointers: an array element per pixel would be counted per pixel.
    rows.withUnsafeBufferPointer { rows in
      banks.withUnsafeBufferPointer { banks in
        paint(row: y, row, rows, banks, frame)
      }
    }
  }

  private func paint(
    row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ rows: UnsafeBufferPointer<TreeRow>,
    _ banks: UnsafeBufferPointer<Float>, _ frame: Frame
  ) {
    let width = frame.width
    let v = frame.camera.v(y)
    let standing = rows.indices.filter { v < tops[$0] }
    for x in 0..<width {
      let u = frame.camera.u(x)
      var painted = false
      for index in standing {
        let bank = banks[index * width + x]
        guard let colour = rows[index].colour(u, v, bank: bank, frame) else { continue }
        row[x] = Pixel(colour, depth: rows[index].depth)
        painted = true
        break
      }
      if !painted, let floor, v < ground {
        row[x] = Pixel(floor.colour(u, v, ground, frame), depth: 2)
      }
    }
  }
}
