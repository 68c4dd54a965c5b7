package import Domain
package import Lifecycle

/// Which engines draw which model.
package struct EngineTable: Sendable {
  private let engines: [String: any ImageEngine]
  private let catalog: ModelCatalog
  private let places: [String: Int]
  private let logger: Logger

  /// - Parameters:
  ///   - catalog: Says which engines draw which model.
  ///   - engines: By the names that the catalog's models use.
  ///   - places: Orders that an engine can draw at once; without a number it draws as many as there
  ///     are workers.
  ///   - logger: Told `engine.failover`.
  package init(
    catalog: ModelCatalog, engines: [String: any ImageEngine], places: [String: Int] = [:],
    logger: Logger = .silent
  ) {
    self.places = places
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

  /// The engine whose place a job of a model takes; empty for one that no engine draws any more.
  ///
  /// A spare's places count for nothing: who draws in place of another is one of those that the
  /// other could have drawn.
  func drawer(ofModel id: String) -> String { catalog.model(ofJob: id)?.drawer ?? "" }

  /// The models whose jobs must wait, because their engine draws as many as it can: `load` has the
  /// jobs in work by engine, `workers` are the places of one that has no number of its own.
  func busyModels(load: [String: Int], workers: Int) -> Set<String> {
    var names: Set<String> = []
    for (drawer, count) in load where count >= places[drawer] ?? workers {
      names.formUnion(catalog.names(drawnBy: drawer))
    }
    return names
  }
}
