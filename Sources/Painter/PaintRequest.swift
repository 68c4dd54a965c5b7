/// What to paint: words, size and a seed that decides all chance.
package struct PaintRequest: Sendable, Hashable {
  /// Words for what is wanted, in English or Russian; anything is accepted.
  package var prompt: String
  /// Words for what is to be left out.
  package var negative: String
  /// Width in pixels, within `edges`.
  package var width: Int
  /// Height in pixels, within `edges`.
  package var height: Int
  /// The same request with the same seed is the same picture, byte for byte.
  package var seed: UInt32
  /// The manner; nil reads it from the prompt (photo if it says nothing).
  package var style: PaintStyle?
  /// The manner when neither `style` nor the prompt names one.
  package var usualStyle: PaintStyle
  /// How much work to put in.
  package var detail: PaintDetail
  /// 0…1, how far the style goes beyond the photograph; the photographic styles take no notice.
  package var stylize: Double
  /// How far from the picture that the seed stands for, 0…1.
  ///
  /// Below a half the composition stays and small things differ, another way for each value; from
  /// a half on everything does.
  package var variation: Double
  /// A pattern without seams: its left edge continues the right one, its top the bottom.
  package var tile: Bool

  /// The sizes that can be painted, for either edge.
  package static let edges = 16...4096

  /// A request; everything but the words has a default.
  package init(
    prompt: String, negative: String = "", width: Int = 1024, height: Int = 1024,
    seed: UInt32 = 1, style: PaintStyle? = nil, usualStyle: PaintStyle = .photo,
    detail: PaintDetail = .full,
    stylize: Double = 1, variation: Double = 0, tile: Bool = false
  ) {
    self.prompt = prompt
    self.negative = negative
    self.width = width
    self.height = height
    self.seed = seed
    self.style = style
    self.usualStyle = usualStyle
    self.detail = detail
    self.stylize = stylize
    self.variation = variation
    self.tile = tile
  }
}
