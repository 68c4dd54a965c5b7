/// Little stones in mortar, none quite straight.
struct MosaicFinish: Finish {
  var share: Double { 0.10 }

  func write(row y: Int, to bytes: UnsafeMutablePointer<UInt8>, _ studio: Studio) {
    let canvas = studio.frame.canvas
    let cell = max(Float(min(studio.width, studio.height)) / 62, 4)
    let reach = max(1, wholePart(cell / 4))
    var last = (i: Int32.min, colour: Vec3(0, 0, 0))
    for x in 0..<studio.width {
      let (i, fx) = floorParts((Float(x) + 0.5) / cell)
      let (j, fy) = floorParts((Float(y) + 0.5) / cell)
      let chance = CellHash(i, j, studio.frame.seed)
      if i != last.i {
        let colour = canvas.evenest(
          wholePart((Float(i) + 0.5) * cell), wholePart((Float(j) + 0.5) * cell), reach)
        last = (i, saturated(colour, 1.2) * (0.86 + 0.28 * chance[0]))
      }
      let turn = (chance[1] - 0.5) * 0.28
      let dx = fx - 0.5 + (chance[2] - 0.5) * 0.06
      let dy = fy - 0.5 + (chance[3] - 0.5) * 0.06
      let rx = dx - dy * turn
      let ry = dy + dx * turn
      let edge = max(abs(rx), abs(ry))
      let stone = smooth(0.455, 0.395, edge)
      let bevel = (rx + ry < 0 ? 1 : -1) * smooth(0.28, 0.42, edge) * 0.10
      let mortar = Vec3(0.30, 0.28, 0.26) * (0.9 + 0.2 * chance[4])
      studio.put(mix(mortar, last.colour + bevel, stone).bounded(1), x, y, to: bytes)
    }
  }
}
