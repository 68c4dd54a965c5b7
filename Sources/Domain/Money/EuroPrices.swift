/// What one picture of a model costs in euros, by its proportions.
package struct EuroPrices: Hashable, Sendable {
  /// A picture as wide as it is high.
  package let square: Euros
  /// Any other.
  package let oblong: Euros
  package let rate: EuroRate

  /// What it costs besides that nothing much like the picture is made:
  /// https://zpk.systems, `unique_guard`.
  package static let uniqueness = Euros(micros: 3000)

  package init(square: Euros, oblong: Euros, rate: EuroRate) {
    self.square = square
    self.oblong = oblong
    self.rate = rate
  }

  /// The price of one picture.
  ///
  /// - Throws: `MoneyError.overflow`.
  package func price(of size: PictureSize, isGuarded: Bool) throws(MoneyError) -> Euros {
    let base = size.width == size.height ? square : oblong
    return isGuarded ? try base.adding(Self.uniqueness) : base
  }
}
