/// Drifting ice: bergs with blue faces, flat floes between them.
struct Icebergs: Landform {
  let noise: Noise
  let near: Float
  let far: Float = 22
  let frequency: Float = 1.1
  let stride: Float = 4
  let castsShadow = true
  let hasWater = true
  let offset: Vec2
  /// `x / z` of open water that leads to the light.
  let lane: Float

  @inline(__always) func height(_ x: Float, _ z: Float, _ octaves: Int) -> Float {
    var ground: Float = -0.08
    let px = x + offset.x
    let pz = z + offset.y
    if z > 2.4 {
      let free = smooth(0.10, 0.30, abs(x / z - lane))
      let mass = noise.fbm(px * 0.62, pz * 0.44, 2) + free * 0.12 - 0.69
      if mass > 0 {
        let cut = noise.ridged(px * 1.1, pz * 1.1, min(octaves, 4))
        let block = noise.eroded(px * 0.8 + 4, pz * 0.8, min(octaves, 6))
        let size = smooth(0, 0.05, mass) * 0.12 + mass * 3.6 * (0.25 + block * 1.1)
        ground = size * (0.72 + 0.5 * cut) * smooth(2.4, 3.6, z) * smooth(22, 15, z) - 0.02
      }
    }
    guard ground < 0.02, z < 12 else { return ground }
    return max(ground, floe(px, pz))
  }

  /// Plates of ice: cells of a jittered grid shrunk by the water between them.
  @inline(__always) private func floe(_ x: Float, _ z: Float) -> Float {
    let bent = (noise.fbm(x * 2.2, z * 2.2, 2) - 0.5) * 0.7
    let (ix, fx) = floorParts(x * 1.25 + bent)
    let (iz, fz) = floorParts(z * 0.95 - bent)
    let cell = CellHash(ix, iz, 17)
    guard cell[0] > 0.22 else { return -0.08 }
    let dx = abs(fx - 0.5 - (cell[1] - 0.5) * 0.2)
    let dz = abs(fz - 0.5 - (cell[2] - 0.5) * 0.2)
    let edge = max(dx * (0.9 + 0.4 * cell[3]), dz) + max(0, dx + dz - 0.55)
    let half = 0.22 + 0.16 * cell[4]
    return edge < half ? 0.018 + 0.012 * cell[5] : -0.08
  }

  func colour(_ spot: Spot, _ frame: Frame) -> Vec3 {
    let octaves = frame.octaves(footprint: spot.footprint * 5, most: 5)
    let grain = noise.fbm(spot.x * 5 + spot.y * 3, spot.z * 5 - spot.y * 7, octaves)
    let steep = smooth(0.82, 0.35, spot.normal.y)
    let snow = Vec3(0.84, 0.89, 0.94) * (0.88 + 0.2 * grain)
    let vein = noise.value(spot.y * 13 + grain * 3, spot.x * 1.5)
    let ice = mix(Vec3(0.10, 0.40, 0.56), Vec3(0.48, 0.74, 0.84), vein) * (0.8 + 0.4 * grain)
    var albedo = mix(snow, ice, steep * 0.9)
    // What the water licks is glassy and blue.
    albedo = mix(Vec3(0.08, 0.42, 0.52), albedo, smooth(-0.004, 0.010, spot.y - 0.010))
    let through = Vec3(0.05, 0.16, 0.20) * steep * frame.light.keyColour.luminance * 0.5
    return albedo * frame.light.onto(spot.normal, shadow: mix(0.35, 1, spot.shadow)) + through
  }
}
