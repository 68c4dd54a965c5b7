/// Small trees standing on land, one a cell of a jittered grid.
struct Trees: Sendable {
  let noise: Noise
  let seed: UInt32
  let spacing: Float
  let tall: Float
  /// Cones if pointed, else rounded crowns.
  let pointed: Bool

  /// Height of the trees above the ground at a place; 0 between them.
  @inline(__always) func height(_ x: Float, _ z: Float) -> Float {
    let (ix, fx) = floorParts(x / spacing)
    let (iz, fz) = floorParts(z / spacing)
    let cell = CellHash(ix, iz, seed)
    guard cell[4] > 0.22 else { return 0 }
    let dx = fx - 0.5 - (cell[1] - 0.5) * 0.46
    let dz = fz - 0.5 - (cell[2] - 0.5) * 0.46
    let away = (dx * dx + dz * dz) * (7.5 + 5 * cell[6])
    guard away < 1 else { return 0 }
    let size = tall * (0.35 + 0.85 * cell[3])
    return pointed ? size * (1 - away.squareRoot()) : size * (1 - away * away).squareRoot()
  }

  /// 0…1, one value for each tree.
  @inline(__always) func tone(_ x: Float, _ z: Float) -> Float {
    CellHash(floorParts(x / spacing).whole, floorParts(z / spacing).whole, seed)[5]
  }
}
