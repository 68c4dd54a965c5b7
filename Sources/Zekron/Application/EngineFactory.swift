import Domain
import FoundationEssentials
import Generation
import Services

/// Builds the engines that the models name.
enum EngineFactory {
  /// - Throws: `ApplicationError.engine` for a file that is no picture.
  static func table(for configuration: Configuration) throws -> EngineTable {
    let catalog = configuration.catalog
    var engines: [String: any ImageEngine] = [:]
    for name in Set(catalog.all.map(\.engine)) {
      engines[name] = try engine(name, configuration)
    }
    return EngineTable(catalog: catalog, engines: engines)
  }

  private static func engine(
    _ name: String, _ configuration: Configuration
  ) throws -> any ImageEngine {
    if name.hasPrefix("fine:") {
      return FineEngine(try engine(String(name.dropFirst(5)), configuration))
    }
    guard name.hasPrefix("file:") else {
      let cores = ProcessInfo.processInfo.activeProcessorCount
      return PainterEngine(
        threads: max(1, cores), pictures: max(1, min(configuration.generation.workers, cores)))
    }
    let path = String(name.dropFirst(5))
    do {
      return try FileEngine(bytes: Array(Data(contentsOf: URL(filePath: path))))
    } catch {
      throw ApplicationError.engine(name: name, reason: "\(path) is no readable picture")
    }
  }
}
