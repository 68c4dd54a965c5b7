/// What is to be drawn: everything that decides the pixels, and nothing else.
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
  /// Whether the engine must take the prompt as it is: no style, no expansion.
  package var isRaw: Bool
  /// Pictures to change, at most `sourceLimit`, as they lie in the vault; empty to make a new one.
  package var sources: [BlobID]
  /// How strongly the sources hold.
  package var strength: SourceStrength

  /// Most pictures one request may change.
  package static let sourceLimit = 2

  package init(
    model: String, prompt: String, negative: String = "", size: PictureSize, seed: UInt32,
    count: Int = 1, style: PictureStyle? = nil, isRaw: Bool = false, sources: [BlobID] = [],
    strength: SourceStrength = .standard
  ) {
    self.model = model
    self.prompt = prompt
    self.negative = negative
    self.size = size
    self.seed = seed
    self.count = count
    self.style = style
    self.isRaw = isRaw
    self.sources = sources
    self.strength = strength
  }
}
