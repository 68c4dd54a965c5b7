package import Domain
package import Lifecycle

/// Which engines draw which model.
package struct EngineTable: Sendable {
  private let engines: [String: any ImageEngine]
  private let catalog: ModelCatalog
  private let logger: Logger

  /// A table of engines by the names that the catalog's models use.
  ///
  /// `logger` is told `engine.failover`.
  package init(
    catalog: ModelCatalog, engines: [String: any ImageEngine], logger: Logger = .silent
  ) {
    self.catalog = catalog
    self.engines = engines
    self.logger = logger
  }

  /// What draws for a model: its engine, and its spares when that fails; nil when the model or all
  /// of its engines are gone from the configuration.
  package func engine(forModel id: String) -> (any ImageEngine)? {
    guard let model = catalog.model(ofJob: id) else { return nil }
    let candidates = ([model.engine] + model.spares).compactMap { name in
      engines[name].map { FailoverEngine.Candidate(name: name, engine: $0) }
    }
    guard candidates.count > 1 else { return candidates.first?.engine }
    return FailoverEngine(candidates, logger: logger)
  }
}
