/// What a line of prompt grammar asks for, before defaults and prices.
package struct PromptOrder: Hashable, Sendable {
  /// The words, trimmed; may be empty.
  package var prompt: String
  /// All `--no` values and `no:` lines, joined by ", ".
  package var negative: String
  package var shape: Shape?
  package var count: Int?
  package var seed: UInt32?
  /// Id of a model of the catalog.
  package var model: String?
  package var style: PictureStyle?
  /// How much of the style is wanted, 0–100.
  package var stylize: Int?
  /// How strongly a source picture holds, in percent, 0–100.
  package var sourceStrengthPercent: Int?
  /// How far to stray from what words and seed make, in percent, 0–100.
  package var variationPercent: Int?
  /// Whether the edges must fit together.
  package var isTiled: Bool
  package var sendsFile: Bool
  package var hidesPicture: Bool
  package var isRaw: Bool
  /// Price and size only; nothing is made.
  package var isDry: Bool

  /// Asked proportions or size.
  package enum Shape: Hashable, Sendable {
    /// Width to height, each 1 or more, between 1:3 and 3:1.
    case ratio(width: Int, height: Int)
    case size(PictureSize)
  }

  package init(
    prompt: String = "", negative: String = "", shape: Shape? = nil, count: Int? = nil,
    seed: UInt32? = nil, model: String? = nil, style: PictureStyle? = nil,
    stylize: Int? = nil, sourceStrengthPercent: Int? = nil, variationPercent: Int? = nil,
    isTiled: Bool = false, sendsFile: Bool = false, hidesPicture: Bool = false,
    isRaw: Bool = false, isDry: Bool = false
  ) {
    self.prompt = prompt
    self.negative = negative
    self.shape = shape
    self.count = count
    self.seed = seed
    self.model = model
    self.style = style
    self.stylize = stylize
    self.sourceStrengthPercent = sourceStrengthPercent
    self.variationPercent = variationPercent
    self.isTiled = isTiled
    self.sendsFile = sendsFile
    self.hidesPicture = hidesPicture
    self.isRaw = isRaw
    self.isDry = isDry
  }
}
