/// Four flat inks, dots of print between them, a black outline.
struct PopArtFinish: Finish {
  var share: Double { 0.23 }

  func write(row y: Int, to bytes: UnsafeMutablePointer<UInt8>, _ studio: Studio) {
    let canvas = studio.frame.canvas
    let unit = Float(min(studio.width, studio.height))
    let stride = max(1, wholePart(unit / 420))
    let reach = max(1, wholePart(unit / 560))
    let pitch = max(unit / 92, 4)
    let set = CellHash(5, 9, studio.frame.seed)[0] < 0.5 ? 0 : 1
    for x in 0..<studio.width {
      let colour = canvas.evenest(x, y, stride)
      let light = colour.luminance
      let warm = smooth(-0.04, 0.10, colour.x - colour.z)
      let inks = Self.inks(warm: warm > 0.5, set)
      let level = clamp(light * 1.08 - 0.02) * 3.2
      let (step, part) = floorParts(min(level, 2.999))
      let low = inks[Int(step)]
      let high = inks[min(Int(step) + 1, 3)]
      let dot = Self.dot(Float(x), Float(y), pitch)
      let size = smooth(0.25, 0.95, part)
      let ink = mix(low, high, smooth(dot - 0.07, dot + 0.07, size * 1.25 - 0.08))
      let slope = canvas.slope(x, y, reach)
      let edge = (slope.x * slope.x + slope.y * slope.y).squareRoot()
      studio.put(mix(ink, Vec3(0.05, 0.04, 0.09), smooth(0.16, 0.30, edge)), x, y, to: bytes)
    }
  }

  private static func inks(warm: Bool, _ set: Int) -> Inks {
    if set == 0 {
      return warm
        ? Inks(
          Vec3(0.08, 0.05, 0.16), Vec3(0.90, 0.12, 0.32), Vec3(1.0, 0.62, 0.16),
          Vec3(1.0, 0.93, 0.62))
        : Inks(
          Vec3(0.06, 0.06, 0.22), Vec3(0.10, 0.34, 0.82), Vec3(0.16, 0.76, 0.84),
          Vec3(0.95, 0.97, 0.90))
    }
    return warm
      ? Inks(
        Vec3(0.13, 0.03, 0.20), Vec3(0.86, 0.08, 0.55), Vec3(1.0, 0.50, 0.45),
        Vec3(1.0, 0.90, 0.30))
      : Inks(
        Vec3(0.05, 0.05, 0.24), Vec3(0.34, 0.16, 0.76), Vec3(0.20, 0.72, 0.62),
        Vec3(0.88, 0.98, 0.86))
  }

  /// 0 in the middle of a dot … 1 between the dots, in rows turned by 45°.
  @inline(__always) static func dot(_ x: Float, _ y: Float, _ pitch: Float) -> Float {
    let u = floorParts((x + y) * 0.7071 / pitch).fraction - 0.5
    let v = floorParts((x - y) * 0.7071 / pitch).fraction - 0.5
    return clamp((u * u + v * v).squareRoot() * 1.55)
  }
}

/// Four inks from dark to light.
struct Inks {
  private let a: Vec3
  private let b: Vec3
  private let c: Vec3
  private let d: Vec3

  init(_ a: Vec3, _ b: Vec3, _ c: Vec3, _ d: Vec3) {
    (self.a, self.b, self.c, self.d) = (a, b, c, d)
  }

  @inline(__always) subscript(_ index: Int) -> Vec3 {
    index <= 0 ? a : (index == 1 ? b : (index == 2 ? c : d))
  }
}
