extension Person {
  static let skins = [
    Vec3(0.70, 0.41, 0.28), Vec3(0.60, 0.32, 0.20), Vec3(0.38, 0.18, 0.09),
    Vec3(0.19, 0.082, 0.04), Vec3(0.66, 0.40, 0.24),
  ]
  static let hairs = [
    Vec3(0.020, 0.016, 0.015), Vec3(0.085, 0.038, 0.018), Vec3(0.19, 0.06, 0.018),
    Vec3(0.55, 0.33, 0.09), Vec3(0.36, 0.08, 0.015),
  ]
  static let irises = [
    Vec3(0.09, 0.045, 0.02), Vec3(0.05, 0.20, 0.42), Vec3(0.06, 0.22, 0.09),
    Vec3(0.16, 0.08, 0.03),
  ]
  static let clothes = [
    Vec3(0.06, 0.22, 0.55), Vec3(0.62, 0.06, 0.06), Vec3(0.05, 0.32, 0.22),
    Vec3(0.80, 0.46, 0.05), Vec3(0.34, 0.10, 0.42), Vec3(0.70, 0.68, 0.64),
  ]
  static let trousers = [
    Vec3(0.035, 0.06, 0.14), Vec3(0.06, 0.055, 0.06), Vec3(0.24, 0.16, 0.09),
    Vec3(0.12, 0.14, 0.17),
  ]

  /// Someone: skin, hair, eyes and clothes by chance, clothes of the colour given.
  static func someone(_ colour: Vec3?, _ chance: CellHash, feminine: Bool, young: Bool = false)
    -> Person
  {
    var who = Person()
    who.feminine = feminine
    who.young = young
    who.skin = chance.choice(31, of: skins)
    let dark = who.skin.x < 0.4
    who.hair = dark ? hairs[0] : chance.choice(32, of: hairs)
    who.iris = dark ? irises[0] : chance.choice(33, of: irises)
    who.top = colour ?? chance.choice(34, of: clothes)
    who.bottom = chance.choice(35, of: trousers)
    who.shoulders = feminine ? 0.112 : 0.132
    if feminine {
      who.cut = chance.choice(36, of: [Hair.long, .bob, .ponytail, .long, .curly])
      who.lower = chance.choice(37, of: [Lower.dress, .skirt, .trousers, .dress])
      if who.lower == .dress { who.bottom = who.top }
      who.shoes = chance.choice(38, of: [Vec3(0.40, 0.03, 0.04), Vec3(0.05, 0.04, 0.04)])
    } else {
      who.cut = chance.choice(36, of: [Hair.short, .short, .spiky, .curly])
      who.beard = !young && chance[39] < 0.25 ? 0.35 : 0
    }
    return who
  }

  /// A child in bright clothes, waving.
  static func child(_ colour: Vec3?, _ chance: CellHash, feminine: Bool) -> Figure {
    var who = someone(colour, chance, feminine: feminine, young: true)
    let bright = [
      Vec3(0.85, 0.20, 0.08), Vec3(0.88, 0.58, 0.04), Vec3(0.06, 0.36, 0.70),
      Vec3(0.80, 0.18, 0.38),
    ]
    who.top = colour ?? chance.choice(34, of: bright)
    if feminine {
      who.cut = chance.choice(36, of: [Hair.ponytail, .bob, .long])
      who.lower = .dress
      who.bottom = who.top
    }
    who.sleeves = false
    who.right = .wave
    return who.figure()
  }
}
