/// The sky and all light of a picture; colours are linear, 1 is a bright surface.
struct Light: Sendable {
  /// What stands in the sky.
  enum Disc: Sendable { case none, sun, moon }

  var disc = Disc.sun
  /// Towards the disc seen in the picture (or the place below the horizon where it went).
  var sun = Vec3(0, 0.1, 1)
  /// Towards the light that shapes things: further to the side than the disc, as painters cheat.
  var key = Vec3(0.8, 0.4, 0)
  var keyColour = Vec3(1, 1, 1)
  var ambient = Vec3(0.3, 0.3, 0.3)
  var zenith = Vec3(0, 0, 0)
  var middle = Vec3(0, 0, 0)
  var horizon = Vec3(0, 0, 0)
  var glow = Vec3(0, 0, 0)
  /// Share of light lost over one unit of distance is 1 − e^−haze.
  var haze: Float = 0.03
  /// 0 by day, 1 at night.
  var night: Float = 0
  /// 0 no cloud … 1 covered.
  var cloud: Float = 0.30
  /// Cloud colours: lit side and shadow.
  var cloudLit = Vec3(1, 1, 1)
  var cloudShade = Vec3(0.5, 0.5, 0.6)

  /// The sky without disc, stars and clouds.
  @inline(__always) func sky(_ direction: Vec3) -> Vec3 {
    let e = max(direction.y, 0)
    var colour = mix(horizon, middle, smooth(0, 0.20, e))
    colour = mix(colour, zenith, smooth(0.08, 0.58, e))
    return colour + glow * halo(direction, e)
  }

  /// Light scattered round the sun, and along the horizon below it.
  @inline(__always) func halo(_ direction: Vec3, _ e: Float) -> Float {
    let mu = direction.dot(sun)
    let away = mu - 1
    let falls = exp(Lanes(away * 6, away * 45, away * 500, e * -8))
    let side = 0.5 + 0.5 * mu
    let round = 0.10 * falls.x + 0.22 * falls.y + 0.5 * falls.z
    return round + 0.30 * side * side * side * side * falls.w
  }

  /// What lies in the air towards a direction, far away.
  @inline(__always) func air(_ direction: Vec3) -> Vec3 {
    air(direction, depth: 0, rise: 0).colour
  }

  /// What lies in the air, how much of what stands at a distance shows through it, and e^−rise.
  @inline(__always)
  func air(_ direction: Vec3, depth: Float, rise: Float)
    -> (colour: Vec3, clear: Float, fall: Float)
  {
    let mu = direction.dot(sun)
    let falls = exp(Lanes((mu - 1) * 9, (mu - 1) * 45, -haze * depth, -rise))
    // Away from the sun the air is cool; towards it, warm.
    let up = max(direction.y * 0.5, 0) + 0.02
    let cool = 0.30 + 0.42 * smooth(0.96, 0.55, mu) + smooth(0, 0.3, up) * 0.2
    let colour = mix(horizon, middle, cool) * 0.88 + glow * (0.11 * falls.x + 0.14 * falls.y)
    return (colour, falls.z, falls.w)
  }

  /// Broken water, which scatters all the light there is.
  var foam: Vec3 { keyColour * 0.8 + ambient * 1.7 }

  /// Light on a matte surface with this normal.
  @inline(__always) func onto(_ normal: Vec3, shadow: Float = 1) -> Vec3 {
    let direct = max(normal.dot(key), 0) * shadow
    let bounce = max(-normal.y, 0) * 0.2 + 0.08
    return keyColour * direct + ambient * (0.55 + 0.45 * normal.y) + keyColour * (bounce * 0.25)
  }
}
