/// What one Telegram Star is worth as credit.
package struct StarRate: Hashable, Sendable {
  /// Above zero.
  package let usdPerStar: Amount

  package init(usdPerStar: Amount) {
    precondition(usdPerStar > .zero, "a Star is worth something")
    self.usdPerStar = usdPerStar
  }

  /// Exactly what that many Stars are worth; nothing is rounded.
  ///
  /// - Throws: `MoneyError.overflow`.
  package func credit(for stars: Stars) throws(MoneyError) -> Amount {
    let (micros, overflow) = usdPerStar.micros.multipliedReportingOverflow(by: stars.count)
    guard !overflow else { throw .overflow }
    return Amount(micros: micros)
  }

  /// The fewest Stars that are worth at least that much; at least one.
  package func starsRoundedUp(for credit: Amount) -> Stars {
    let (whole, rest) = max(credit, .zero).micros
      .quotientAndRemainder(dividingBy: usdPerStar.micros)
    return Stars(max(1, rest == 0 ? whole : whole + 1))
  }
}
