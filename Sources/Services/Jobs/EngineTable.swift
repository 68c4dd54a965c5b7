package import Domain

/// Which engine draws which model.
package struct EngineTable: Sendable {
  private let engines: [String: any ImageEngine]
  private let catalog: ModelCatalog

  /// A table of engines by the names that the catalog's models use.
  package init(catalog: ModelCatalog, engines: [String: any ImageEngine]) {
    self.catalog = catalog
    self.engines = engines
  }

  /// The engine of a model; nil when the model or its engine is gone from the configuration.
  package func engine(forModel id: String) -> (any ImageEngine)? {
    catalog.model(ofJob: id).flatMap { engines[$0.engine] }
  }
}
