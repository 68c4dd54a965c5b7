/// Settings of a darkroom: 0 leaves things as they are, about ±1 is a plain change.
struct Tone: Sendable, Hashable {
  var brightness: Float = 0
  var contrast: Float = 0
  var colour: Float = 0
  var warmth: Float = 0
  var vignette: Float = 0
  var grain: Float = 0
  var sharpness: Float = 0
  var blur: Float = 0
  var glow: Float = 0
  var monochrome = false
  var sepia = false
  var inverted = false
  /// The colours of film that has lain in the light.
  var faded = false
  var tint: Hue?

  static let noir = Tone(
    brightness: -0.1, contrast: 1.5, vignette: 0.9, grain: 0.7, monochrome: true)
  static let vintage = Tone(contrast: 0.25, vignette: 0.7, grain: 0.6, faded: true)

  /// Both together.
  func and(_ other: Tone) -> Tone {
    var sum = self
    let paths: [WritableKeyPath<Tone, Float>] = [
      \.brightness, \.contrast, \.colour, \.warmth, \.vignette, \.grain, \.sharpness, \.blur,
      \.glow,
    ]
    for path in paths { sum[keyPath: path] += other[keyPath: path] }
    sum.monochrome = monochrome || other.monochrome
    sum.sepia = sepia || other.sepia
    sum.inverted = inverted != other.inverted
    sum.faded = faded || other.faded
    sum.tint = tint ?? other.tint
    return sum
  }
}
