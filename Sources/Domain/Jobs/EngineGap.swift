/// A part of an order that an engine could not do; said under the picture.
package enum EngineGap: String, Sendable, CaseIterable {
  /// Words to leave out were not told to the engine in a way that it promises to obey.
  case negative
  /// The same seed will not give the same picture.
  case seed
  /// The picture has another size.
  case size
  /// Only the first of two sources was used.
  case secondSource = "second-source"
  /// How strongly the source holds.
  case strength
  /// Not the model's own engine drew, but one of its spares.
  case spareEngine = "spare-engine"
}
