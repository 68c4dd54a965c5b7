import Synchronization

/// Something that has figures to show.
package protocol MetricSource: Sendable {
  /// The present figures; called for every reading, so it must be quick and must not block.
  var families: [MetricFamily] { get }
}

/// All figures of the process, in the order they were added.
package final class MetricsRegistry: Sendable {
  private let sources = Mutex<[any MetricSource]>([])

  package init() {}

  /// Adds figures whose names nobody else has, and gives them back.
  package func add<Source: MetricSource>(_ source: Source) -> Source {
    sources.withLock { sources in
      let names = Set(sources.flatMap(\.families).map(\.name))
      for family in source.families {
        precondition(!names.contains(family.name), "two metrics are called \(family.name)")
      }
      sources.append(source)
    }
    return source
  }

  package var families: [MetricFamily] {
    sources.withLock { $0 }.flatMap(\.families)
  }
}
