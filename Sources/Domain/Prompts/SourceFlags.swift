/// Holds the flags of an order against whether it is to change pictures: one that would do nothing
/// is refused, not swallowed.
package struct SourceFlags: Sendable {
  private let catalog: ModelCatalog

  package init(catalog: ModelCatalog) {
    self.catalog = catalog
  }

  /// Looks for flags that would do nothing.
  ///
  /// - Parameters:
  ///   - order: As it was read; the words may be missing.
  ///   - hasSources: Whether there are pictures to change.
  /// - Throws: `PromptError.needsSource` or `.notForSources`, with the text without all such flags.
  package func check(_ order: PromptOrder, hasSources: Bool) throws(PromptError) {
    var rest = order
    guard hasSources else {
      guard order.sourceStrengthPercent != nil else { return }
      rest.sourceStrengthPercent = nil
      throw .needsSource(flag: Self.name(.sourceStrength), without: text(rest))
    }
    rest.isTiled = false
    rest.variationPercent = nil
    guard rest != order else { return }
    throw .notForSources(
      flag: Self.name(order.isTiled ? .tile : .variation), without: text(rest))
  }

  private func text(_ order: PromptOrder) -> String {
    PromptText.text(of: order, catalog: catalog)
  }

  private static func name(_ flag: PromptFlag) -> String { "--\(flag.name)" }
}
