/// A road or path that runs over gentle ground to the horizon.
struct Lane: Landform {
  /// What it is made of.
  enum Paving: Sendable { case asphalt, gravel, dirt }

  let noise: Noise
  let trees: Trees
  let near: Float
  let far: Float = 28
  let frequency: Float = 0.7
  let stride: Float = 3
  let castsShadow = true
  let hasWater = false
  let offset: Vec2
  let paving: Paving
  /// Half the road's width.
  let half: Float
  let goal: Float
  let bend: Float
  let swell: Float
  let wooded: Float
  let grass: Vec3
  let snowy: Bool

  /// How far to the side of the road's middle.
  @inline(__always) func aside(_ x: Float, _ z: Float) -> Float {
    x - goal * z - (noise.value(z * 0.16 + offset.x, 21) - 0.5) * bend * smooth(1, 7, z)
  }

  @inline(__always) func height(_ x: Float, _ z: Float, _ octaves: Int) -> Float {
    let away = abs(aside(x, z))
    let off = smooth(half * 1.1, half * 5 + 1.2, away)
    let px = x * 0.30 + offset.x
    let pz = z * 0.30 + offset.y
    let big = noise.slope(px, pz).x - 0.5
    let ground = big * swell * off * smooth(0.6, 6, z) * (1 + z * 0.06)
    guard off > 0.2, z > 3.2, z < 16 else { return ground + (off > 0 ? 0.006 : 0) }
    let grove = noise.value(x * 0.8 + offset.x, z * 0.8 + 5)
    return grove < wooded ? ground + trees.height(x, z) : ground
  }

  func colour(_ spot: Spot, _ frame: Frame) -> Vec3 {
    let light = frame.light
    let octaves = frame.octaves(footprint: spot.footprint * 26, most: 4)
    let grain = noise.fbm(spot.x * 26, spot.z * 14, octaves)
    let side = aside(spot.x, spot.z)
    let away = abs(side)
    let soft = paving == .asphalt ? 0.01 : 0.07 * half
    let edge = away + (grain - 0.5) * (paving == .asphalt ? 0.02 : half * 0.45)
    let road = smooth(half + soft, half - soft, edge)
    var albedo = ground(spot, grain)
    if road > 0 { albedo = mix(albedo, pave(side, spot, grain), road) }
    return albedo * light.onto(spot.normal, shadow: spot.shadow) * mix(0.75, 1, spot.shadow)
  }

  @inline(__always) private func ground(_ spot: Spot, _ grain: Float) -> Vec3 {
    let broad = noise.fbm(spot.x * 1.1 + offset.y, spot.z * 1.1, 3)
    var albedo = mix(grass * 0.62, grass * Vec3(1.5, 1.25, 0.9), broad) * (0.6 + 0.8 * grain)
    if wooded > 0, spot.z > 3.2, spot.normal.y < 0.75 {
      albedo = grass * 0.30 * (0.5 + trees.tone(spot.x, spot.z))
    }
    return snowy ? mix(albedo, Vec3(0.8, 0.84, 0.9), 0.9) : albedo
  }

  @inline(__always) private func pave(_ side: Float, _ spot: Spot, _ grain: Float) -> Vec3 {
    let away = abs(side)
    switch paving {
    case .gravel:
      let track = Vec3(0.50, 0.42, 0.31) * (0.72 + 0.55 * grain)
      return snowy ? mix(track, Vec3(0.78, 0.82, 0.88), 0.6) : track
    case .dirt:
      let rut = smooth(0.22, 0.08, abs(away / half - 0.5))
      let earth = Vec3(0.36, 0.24, 0.14) * (0.7 + 0.6 * grain) * (1 - 0.25 * rut)
      let green = smooth(0.22, 0.05, away / half) * 0.7
      let track = mix(earth, grass * (0.6 + 0.7 * grain), green)
      return snowy ? mix(track, Vec3(0.78, 0.82, 0.88), 0.6) : track
    case .asphalt:
      var albedo = Asphalt.tar * (0.8 + 0.4 * grain)
      let worn = smooth(0.20, 0.05, abs(away / half - 0.5)) * 0.25
      albedo *= 1 + worn
      let wide = max(0.022, spot.footprint * 0.7)
      let dash = floorParts(spot.z * 0.9 + offset.x).fraction < 0.55
      let paint = (0.7 + 0.3 * grain)
      if dash, away < wide { albedo = Asphalt.yellow * paint }
      if abs(away - half * 0.90) < wide * 0.7 { albedo = Asphalt.white * paint }
      return snowy ? mix(albedo, Asphalt.snow, 0.35) : albedo
    }
  }
}
