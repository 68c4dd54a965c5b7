import Domain
import Lifecycle
import Services
import TestSupport
import Testing

struct EngineBoardTests {
  private struct Monitor: EngineMonitor {
    let status: EngineStatus
  }

  private func board(_ statuses: EngineStatus...) throws -> EngineBoard {
    EngineBoard(monitors: statuses.map(Monitor.init), catalog: try SampleCatalog.make())
  }

  @Test func theWaitIsWhatTheModelsEngineHasMeasured() throws {
    let busy = EngineStatus(
      name: "stub", places: 2, running: 2, waiting: 1, typical: .seconds(10))
    let board = try board(busy, EngineStatus(name: "gpu", places: 1, typical: .seconds(99)))
    #expect(board.wait(forModel: "zekron-image-1", position: 1) == .seconds(10))
    #expect(board.wait(forModel: "zekron-image-1", position: 2) == .seconds(20))
    #expect(board.status(ofModel: "zekron-image-1") == busy)
    #expect(board.status(ofModel: "unknown") == nil)
    #expect(board.wait(forModel: "unknown", position: 1) == nil)
  }

  @Test func nothingIsKnownBeforeTheFirstPicture() throws {
    let board = try board(EngineStatus(name: "stub", places: 2))
    #expect(board.wait(forModel: "zekron-image-1", position: 1) == nil)
    #expect(EngineBoard.empty.wait(forModel: "zekron-image-1", position: 1) == nil)
    #expect(EngineBoard.empty.families.isEmpty)
  }

  @Test func anEngineThatAlsoDrawsFinelyIsShownOnce() throws {
    let board = try board(
      EngineStatus(name: "stub", places: 2, running: 1, drawn: 3),
      EngineStatus(
        name: "fine:stub", places: 2, running: 2, waiting: 1, typical: .seconds(4), drawn: 1,
        failed: 1, refused: 1))
    #expect(
      board.statuses == [
        EngineStatus(
          name: "stub", places: 2, running: 3, waiting: 1, typical: .seconds(4), drawn: 4,
          failed: 1, refused: 1)
      ])
    // What drawing finely takes says nothing about the model's own engine.
    #expect(board.wait(forModel: "zekron-image-1", position: 1) == nil)
  }

  @Test func machinesSeeEveryEngine() throws {
    let text = MetricsText.write(
      try board(
        EngineStatus(
          name: "stub", places: 2, running: 1, waiting: 4, typical: .milliseconds(1500), drawn: 7,
          failed: 2, refused: 1), EngineStatus(name: "gpu", state: .resting, places: 1)
      ).families)
    for line in [
      "zekron_engine_up{engine=\"stub\"} 1", "zekron_engine_up{engine=\"gpu\"} 0",
      "zekron_engine_running{engine=\"stub\"} 1", "zekron_engine_waiting{engine=\"stub\"} 4",
      "zekron_engine_typical_seconds{engine=\"stub\"} 1.5",
      "zekron_engine_orders_total{engine=\"stub\",result=\"drawn\"} 7",
      "zekron_engine_orders_total{engine=\"gpu\",result=\"refused\"} 0",
    ] {
      #expect(text.contains(line + "\n"))
    }
    #expect(!text.contains("zekron_engine_typical_seconds{engine=\"gpu\"}"))
  }
}
