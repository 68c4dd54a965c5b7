extension Light {
  /// Clear-sky light of an hour.
  ///
  /// `side` is −1 or 1, `place` where the disc is seen (u, v).
  init(_ time: TimeOfDay, side: Float, place: Vec2, focal: Float) {
    sun = Vec3(place.x, place.y, focal).unit
    switch time {
    case .day: setDay(side)
    case .golden: setGolden(side)
    case .dawn: setDawn(side)
    case .sunset: setSunset(side)
    case .dusk: setDusk(side)
    case .night: setNight(side)
    }
  }

  private mutating func setDay(_ side: Float) {
    disc = .none
    sun = Vec3(side * 0.55, 0.75, 0.35).unit
    key = Vec3(side * 0.62, 0.62, -0.30).unit
    keyColour = Vec3(1.62, 1.48, 1.22)
    ambient = Vec3(0.26, 0.35, 0.50)
    zenith = Vec3(0.045, 0.165, 0.44)
    middle = Vec3(0.17, 0.38, 0.70)
    horizon = Vec3(0.52, 0.66, 0.78)
    glow = Vec3(0.55, 0.52, 0.45)
    cloudLit = Vec3(1.15, 1.13, 1.08)
    cloudShade = Vec3(0.48, 0.56, 0.68)
  }

  private mutating func setGolden(_ side: Float) {
    key = Vec3(side * 0.86, 0.36, 0.06).unit
    keyColour = Vec3(2.05, 1.16, 0.50)
    cloud = 0.22
    ambient = Vec3(0.15, 0.19, 0.33)
    zenith = Vec3(0.055, 0.15, 0.36)
    middle = Vec3(0.26, 0.32, 0.46)
    horizon = Vec3(0.78, 0.43, 0.19)
    glow = Vec3(1.55, 0.66, 0.17)
    cloudLit = Vec3(1.25, 0.70, 0.34)
    cloudShade = Vec3(0.27, 0.23, 0.31)
    haze = 0.045
  }

  private mutating func setDawn(_ side: Float) {
    key = Vec3(side * 0.88, 0.30, 0.04).unit
    keyColour = Vec3(1.55, 0.90, 0.62)
    ambient = Vec3(0.20, 0.21, 0.36)
    zenith = Vec3(0.07, 0.15, 0.37)
    middle = Vec3(0.33, 0.28, 0.45)
    horizon = Vec3(0.78, 0.44, 0.35)
    glow = Vec3(1.35, 0.60, 0.26)
    cloudLit = Vec3(1.15, 0.60, 0.48)
    cloudShade = Vec3(0.28, 0.24, 0.38)
    haze = 0.045
  }

  private mutating func setSunset(_ side: Float) {
    key = Vec3(side * 0.90, 0.24, 0.12).unit
    keyColour = Vec3(1.75, 0.62, 0.22)
    ambient = Vec3(0.15, 0.13, 0.26)
    zenith = Vec3(0.035, 0.060, 0.20)
    middle = Vec3(0.27, 0.125, 0.24)
    horizon = Vec3(0.82, 0.265, 0.075)
    glow = Vec3(1.75, 0.50, 0.085)
    cloudLit = Vec3(1.35, 0.40, 0.15)
    cloudShade = Vec3(0.19, 0.11, 0.21)
  }

  private mutating func setDusk(_ side: Float) {
    disc = .none
    sun = Vec3(sun.x, -0.03, sun.z).unit
    key = Vec3(side * 0.80, 0.45, 0.10).unit
    keyColour = Vec3(0.34, 0.22, 0.34)
    ambient = Vec3(0.065, 0.075, 0.17)
    zenith = Vec3(0.012, 0.026, 0.10)
    middle = Vec3(0.085, 0.080, 0.23)
    horizon = Vec3(0.50, 0.22, 0.20)
    glow = Vec3(0.75, 0.24, 0.10)
    cloudLit = Vec3(0.55, 0.25, 0.28)
    cloudShade = Vec3(0.07, 0.07, 0.15)
    night = 0.45
  }

  private mutating func setNight(_ side: Float) {
    disc = .moon
    key = Vec3(side * 0.70, 0.60, -0.10).unit
    keyColour = Vec3(0.25, 0.34, 0.54)
    ambient = Vec3(0.036, 0.054, 0.112)
    zenith = Vec3(0.0035, 0.008, 0.028)
    middle = Vec3(0.010, 0.023, 0.066)
    horizon = Vec3(0.034, 0.062, 0.125)
    glow = Vec3(0.12, 0.16, 0.24)
    cloudLit = Vec3(0.12, 0.16, 0.25)
    cloudShade = Vec3(0.012, 0.020, 0.048)
    night = 1
  }
}
