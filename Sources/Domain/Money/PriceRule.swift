/// What one picture of a model costs: a base, a little per character and source, and a ceiling.
///
/// `price = trunc4(min(ceiling, base + 0.00004 · characters + 0.0012 · sources))`; it reproduces
/// the published samples: 44 characters → $0.0267, 24 characters and one source → $0.0271.
package struct PriceRule: Hashable, Sendable {
  package let base: Amount
  package let ceiling: Amount

  /// Price of one more character (Unicode scalar) of the trimmed prompt.
  package static let perCharacter = Amount(micros: 40)
  /// Price of one more source picture.
  package static let perSource = Amount(micros: 1200)

  package init(base: Amount, ceiling: Amount) {
    self.base = base
    self.ceiling = ceiling
  }

  /// Price of one picture, cut to $0.0001.
  package func price(characters: Int, sources: Int) -> Amount {
    let capped = min(Int64(clamping: characters), 1_000_000)
    let micros =
      base.micros + capped * Self.perCharacter.micros
      + Int64(clamping: sources) * Self.perSource.micros
    return min(ceiling, Amount(micros: micros)).truncatedToTenthMill
  }
}
