/// Tells how an engine is doing.
///
/// Every implementation promises: it answers at once, from any thread.
package protocol EngineMonitor: Sendable {
  var status: EngineStatus { get }
}

/// How an engine is doing at one moment.
package struct EngineStatus: Sendable, Equatable {
  /// As the configuration calls it.
  package let name: String
  package var state: EngineState
  /// Orders it can draw at once.
  package var places: Int
  /// Orders being drawn.
  package var running: Int
  /// Orders that wait for a place.
  package var waiting: Int
  /// How long an order has taken lately, without its wait; nil before the first.
  package var typical: Duration?
  /// Orders drawn, failed and refused since the start.
  package var drawn: Int
  package var failed: Int
  package var refused: Int

  package init(
    name: String, state: EngineState = .ready, places: Int, running: Int = 0, waiting: Int = 0,
    typical: Duration? = nil, drawn: Int = 0, failed: Int = 0, refused: Int = 0
  ) {
    self.name = name
    self.state = state
    self.places = places
    self.running = running
    self.waiting = waiting
    self.typical = typical
    self.drawn = drawn
    self.failed = failed
    self.refused = refused
  }

  /// How long an order takes that finds so many in front of it; nil before the first.
  package func wait(behind ahead: Int) -> Duration? {
    typical.map { $0 * (max(0, ahead) / max(1, places) + 1) }
  }
}

/// Whether an engine is asked at present.
package enum EngineState: Sendable, Equatable {
  case ready
  /// One order tries whether it works again.
  case trying
  /// It has failed, and is left alone for a while.
  case resting
  /// Its process is not ready yet.
  case starting
}
