/// What is to be drawn: everything that decides the file, and nothing else.
package struct GenerationRequest: Hashable, Sendable {
  /// Id of a model of the catalog.
  package var model: String
  /// Trimmed, not empty, at most 4,000 Unicode scalars.
  package var prompt: String
  /// What to leave out; may be empty.
  package var negative: String
  package var size: PictureSize
  /// Picture `i` of `count` uses `seed + i`.
  package var seed: UInt32
  /// 1–4.
  package var count: Int
  /// Nil when the prompt decides.
  package var style: PictureStyle?
  /// How much of the style is wanted, 0–100; nil for all of it.
  package var stylize: Int?
  /// Whether the engine must take the prompt as it is: no style, no expansion.
  package var isRaw: Bool
  /// Whether the edges must fit together, so that copies side by side make one surface.
  package var isTiled: Bool
  /// How far to stray from what words and seed make.
  package var variation: Variation
  /// Pictures to change, at most `sourceLimit`, as they lie in the vault; empty to make a new one.
  package var sources: [BlobID]
  /// How strongly the sources hold.
  package var strength: SourceStrength
  /// Whether the words may stand in the file itself; decides no pixel.
  package var namesPrompt: Bool

  /// Most pictures one request may change.
  package static let sourceLimit = 2

  package init(
    model: String, prompt: String, negative: String = "", size: PictureSize, seed: UInt32,
    count: Int = 1, style: PictureStyle? = nil, stylize: Int? = nil, isRaw: Bool = false,
    isTiled: Bool = false, variation: Variation = .none, sources: [BlobID] = [],
    strength: SourceStrength = .standard, namesPrompt: Bool = true
  ) {
    self.model = model
    self.prompt = prompt
    self.negative = negative
    self.size = size
    self.seed = seed
    self.count = count
    self.style = style
    self.stylize = stylize
    self.isRaw = isRaw
    self.isTiled = isTiled
    self.variation = variation
    self.sources = sources
    self.strength = strength
    self.namesPrompt = namesPrompt
  }
}
