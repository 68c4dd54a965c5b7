extension Theme {
  static let city = Theme(
    name: "city", horizon: 0.70, eye: 0.16, usualHour: .golden, footing: .water
  ) { $0.addCity() }
}

extension Layout {
  mutating func addCity() {
    if scene.shots.contains(.aerial) {
      addCityFromAbove()
      return
    }
    let future = scene.has(.futuristic)
    let bright = scene.has(.neon) || future
    let base = -camera.eye * camera.focal / 9
    let lit: Float =
      light.night > 0.9 ? 0.46 : (light.night > 0.3 ? 0.36 : (time == .day ? 0.02 : 0.10))
    let tall: Float = future ? 0.60 : 0.44
    let centre = -side * camera.halfWidth * 0.22
    let neon = bright ? (scene.palette.isEmpty ? Layout.neon : scene.palette.map(\.colour)) : []
    let rows = (0..<5).map { index in
      let t = Float(index) / 4
      return CityRow(
        seed: frame.seed &+ UInt32(index) &* 101, depth: 9 + 3 * Float(index),
        plot: mix(0.105, 0.052, t), tallest: tall * mix(0.50, 1.0, (t * 1.6).squareRoot() * 0.79),
        centre: centre + (chance[UInt32(index) + 30] - 0.5) * 0.3,
        visible: mix(0.97, scene.has(.fog) ? 0.15 : 0.36, t) * (scene.has(.fog) ? 0.7 : 1),
        futuristic: future, neon: neon, lit: lit)
    }
    back.append(CityLayer(rows: rows, ground: base))
    back.append(WaterPlane())
    addWater(rough: 0.030, scale: 10)
    if future { addTraffic() }
  }

  /// Streets and roofs as far as the eye sees, from the air.
  private mutating func addCityFromAbove() {
    let bright = scene.has(.neon) || scene.has(.futuristic)
    let lit: Float = light.night > 0.3 ? 0.42 : 0.03
    back.append(
      KnollLayer(
        place: Vec2(0, -0.06), half: 9, colour: Vec3(0.16, 0.16, 0.165), surface: .stone))
    let depths: [Float] = [22, 17, 13, 10.2, 8.2, 6.6, 5.4, 4.4, 3.6, 2.9, 2.4, 2.0, 1.65]
    for (index, depth) in depths.enumerated() {
      let grow = camera.focal / depth
      // Those whose foot lies far below the edge would hide all others.
      guard -camera.eye * grow > camera.bottom - 0.12 else { continue }
      back.append(
        CityLayer(
          rows: [
            CityRow(
              seed: frame.seed &+ UInt32(index) &* 101, depth: depth, plot: 0.46 * grow,
              tallest: (index % 3 == 0 ? 1.15 : 0.75) * grow, centre: (chance[UInt32(index)] - 0.5),
              visible: 0.82, futuristic: scene.has(.futuristic),
              neon: bright
                ? (scene.palette.isEmpty ? Layout.neon : scene.palette.map(\.colour)) : [],
              lit: lit)
          ], ground: -camera.eye * grow))
    }
  }

  /// Lanes of flying traffic over the roofs.
  private mutating func addTraffic() {
    let lanes = [camera.top * 0.34, camera.top * 0.52].enumerated().map { index, v in
      TrafficLayer(
        seed: frame.seed &+ 400 &+ UInt32(index), v: v,
        slope: (chance[UInt32(40 + index)] - 0.5) * 0.25,
        colours: index == 0 ? [Vec3(1.0, 0.75, 0.4), Vec3(0.5, 0.8, 1.0)] : [Vec3(1.0, 0.25, 0.15)])
    }
    back.append(contentsOf: lanes)
  }

  static let neon = [
    Vec3(1.0, 0.08, 0.55), Vec3(0.06, 0.75, 1.0), Vec3(0.50, 0.14, 1.0), Vec3(1.0, 0.42, 0.08),
    Vec3(0.10, 0.95, 0.65),
  ]
}
