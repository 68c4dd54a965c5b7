/// What to make of one or two source pictures.
package struct EditRequest: Sendable, Hashable {
  /// Words for the change that is wanted, in English or Russian; anything is accepted.
  package var prompt: String
  /// Words for what is to be left out.
  package var negative: String
  /// One or two pictures.
  package var sources: [SourcePicture]
  /// Width of the result in pixels, within `PaintRequest.edges`.
  package var width: Int
  /// Height of the result in pixels, within `PaintRequest.edges`.
  package var height: Int
  /// The same request with the same seed is the same picture, byte for byte.
  package var seed: UInt32
  /// A manner to redraw in; nil reads it from the prompt.
  package var style: PaintStyle?
  /// 0…1: how strongly the source holds against the change.
  package var strength: Double
  /// 0…1: how far a manner goes beyond the photograph.
  package var stylize: Double

  /// The change at its intended force.
  package static let usualStrength = 0.6

  /// A request; everything but words and sources has a default.
  package init(
    prompt: String, negative: String = "", sources: [SourcePicture], width: Int = 1024,
    height: Int = 1024, seed: UInt32 = 1, style: PaintStyle? = nil,
    strength: Double = EditRequest.usualStrength, stylize: Double = 1
  ) {
    self.prompt = prompt
    self.negative = negative
    self.sources = sources
    self.width = width
    self.height = height
    self.seed = seed
    self.style = style
    self.strength = strength
    self.stylize = stylize
  }
}
