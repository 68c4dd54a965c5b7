/// The models on offer, in the order people see; the first is the default.
package struct ModelCatalog: Hashable, Sendable {
  /// What everybody is offered.
  package let models: [Model]
  /// What one dialect alone offers, under names that its programs know.
  package let dialectModels: [Model]

  /// - Parameter models: At least one for everybody, ids and aliases all different.
  /// - Throws: `ModelCatalogError` naming the first fault.
  package init(_ models: [Model]) throws(ModelCatalogError) {
    self.models = models.filter { $0.dialect == nil }
    dialectModels = models.filter { $0.dialect != nil }
    guard !self.models.isEmpty else { throw .empty }
    var seen: Set<String> = []
    for id in models.flatMap({ [$0.id] + $0.aliases }) {
      guard seen.insert(id.lowercased()).inserted else { throw .duplicate(id: id) }
    }
  }

  /// Every model that a job may name.
  package var all: [Model] { models + dialectModels }

  /// The model used when nobody says otherwise.
  package var standard: Model { models[0] }

  /// The model of exactly that id or alias, as programs name it.
  package func model(id: String) -> Model? {
    models.first { $0.id == id || $0.aliases.contains(id) }
  }

  /// The model of that id, alias, or short name (`xl` for `zekron-xl`), whatever the case.
  package func model(_ name: String) -> Model? {
    let name = name.lowercased()
    return models.first { model in
      ([model.id] + model.aliases).contains { $0.lowercased() == name }
        || model.id.lowercased().hasSuffix("-" + name)
    }
  }

  /// The model of exactly that id or alias that a dialect alone offers.
  package func model(id: String, of dialect: DialectOrder.Dialect) -> Model? {
    dialectModels.first {
      $0.dialect == dialect && ($0.id == id || $0.aliases.contains(id))
    }
  }

  /// The model of a job, whoever offers it.
  package func model(ofJob id: String) -> Model? {
    dialectModels.first { $0.id == id } ?? model(id)
  }

  /// The names of all models whose jobs wait in one line with a job's: for the same engine.
  package func line(ofJob id: String) -> [String] {
    guard let drawer = model(ofJob: id)?.drawer else { return [id] }
    return names(drawnBy: drawer)
  }

  /// The names of all models that an engine draws first.
  package func names(drawnBy drawer: String) -> [String] {
    all.filter { $0.drawer == drawer }.flatMap { [$0.id] + $0.aliases }
  }
}

/// Why a catalog cannot be used.
package enum ModelCatalogError: Error, Sendable, Equatable {
  case empty
  case duplicate(id: String)
}
