package import Domain
package import Lifecycle

/// How all engines are doing: for /status, for estimates, and for machines.
package struct EngineBoard: MetricSource {
  private let monitors: [any EngineMonitor]
  private let catalog: ModelCatalog?

  /// A board without engines, which knows nothing.
  package static let empty = EngineBoard(monitors: [], catalog: nil)

  private init(monitors: [any EngineMonitor], catalog: ModelCatalog?) {
    self.monitors = monitors
    self.catalog = catalog
  }

  /// - Parameters:
  ///   - monitors: Of different names, in the order they are shown.
  ///   - catalog: Says which engine draws which model.
  package init(monitors: [any EngineMonitor], catalog: ModelCatalog) {
    self.init(monitors: monitors, catalog: Optional(catalog))
  }

  /// Every engine at this moment, as it is shown: one drawn finely counts as the engine itself.
  package var statuses: [EngineStatus] {
    var shown: [EngineStatus] = []
    for status in monitors.map(\.status) {
      let fine = Model.finePrefix
      let name = status.name.hasPrefix(fine) ? status.name.dropFirst(fine.count) : nil
      let plain = name.map { status.named(String($0)) } ?? status
      if let index = shown.firstIndex(where: { $0.name == plain.name }) {
        shown[index].add(plain)
      } else {
        shown.append(plain)
      }
    }
    return shown
  }

  /// The same with the jobs that wait in each engine's line, given by model.
  package func statuses(waiting: [String: Int]) -> [EngineStatus] {
    var lines: [String: Int] = [:]
    for (model, count) in waiting {
      guard let drawer = catalog?.model(ofJob: model)?.drawer else { continue }
      lines[drawer, default: 0] += count
    }
    return statuses.map { status in
      var status = status
      status.waiting += lines[status.name] ?? 0
      return status
    }
  }

  /// How long the job at a place of the queue takes until it is done, by what its model's engine
  /// has measured; nil before the first picture.
  ///
  /// - Parameters:
  ///   - model: Id of a model.
  ///   - position: 1 for the next job of its line.
  /// - Returns: At least a second, or nil.
  package func wait(forModel model: String, position: Int) -> Duration? {
    guard let status = status(ofModel: model) else { return nil }
    let busy = max(status.running + status.waiting - status.places, 0)
    return status.wait(behind: busy + max(0, position - 1)).map { max(.seconds(1), $0) }
  }

  /// How the engine is doing that draws a model first; nil when the board does not know it.
  package func status(ofModel model: String) -> EngineStatus? {
    guard let engine = catalog?.model(ofJob: model)?.engine else { return nil }
    // Drawn finely it measures for itself, because that takes much longer.
    return monitors.lazy.map(\.status).first { $0.name == engine }
  }

  package var families: [MetricFamily] {
    let statuses = statuses
    guard !statuses.isEmpty else { return [] }
    func family(
      _ name: String, _ help: String, _ kind: MetricFamily.Kind,
      _ value: (EngineStatus) -> MetricValue?
    ) -> MetricFamily {
      MetricFamily(
        name, help, kind,
        statuses.compactMap { status in
          value(status).map { MetricSample($0, labels: [("engine", status.name)]) }
        })
    }
    return [
      family("zekron_engine_up", "1 unless the engine rests or starts.", .gauge) {
        .count($0.state == .ready || $0.state == .trying ? 1 : 0)
      },
      family("zekron_engine_running", "Orders being drawn, by engine.", .gauge) {
        .count($0.running)
      },
      family("zekron_engine_waiting", "Orders that wait for a place, by engine.", .gauge) {
        .count($0.waiting)
      },
      family("zekron_engine_typical_seconds", "How long an order has taken lately.", .gauge) {
        $0.typical.map(MetricValue.seconds)
      },
      MetricFamily(
        "zekron_engine_orders_total", "Orders by engine and how they ended.", .counter,
        statuses.flatMap { status in
          [("drawn", status.drawn), ("failed", status.failed), ("refused", status.refused)].map {
            MetricSample(.count($0.1), labels: [("engine", status.name), ("result", $0.0)])
          }
        }),
    ]
  }
}

extension EngineStatus {
  fileprivate func named(_ name: String) -> EngineStatus {
    EngineStatus(
      name: name, state: state, places: places, running: running, waiting: waiting,
      typical: typical, drawn: drawn, failed: failed, refused: refused)
  }

  /// Adds what another way of using the same engine counts; the places are the same ones.
  fileprivate mutating func add(_ other: EngineStatus) {
    running += other.running
    waiting += other.waiting
    typical = typical ?? other.typical
    drawn += other.drawn
    failed += other.failed
    refused += other.refused
  }
}
