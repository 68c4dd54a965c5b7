import Domain
import Services
import Storage
import TestSupport
import Testing

@testable import Bot

struct StatusHandlerTests {
  @Test func anEmptyHouseIsWell() async throws {
    let harness = try await BotHarness()
    let words = try await harness.say("/status").only().words
    #expect(words.contains("In the works: 0, waiting: 0"))
    #expect(words.contains("Nothing was drawn yet"))
    #expect(!words.contains("–") && !words.contains("%"))
    #expect(words.hasSuffix("Version 1.2.3"))
  }

  private struct Monitor: EngineMonitor {
    let status: EngineStatus
  }

  @Test func everyEngineIsShown() async throws {
    var setup = BotHarness.Setup()
    setup.engines = EngineBoard(
      monitors: [
        Monitor(
          status: EngineStatus(
            name: "stub", places: 2, running: 1, waiting: 3, typical: .milliseconds(2300))),
        Monitor(status: EngineStatus(name: "gpu", state: .resting, places: 1)),
      ], catalog: try SampleCatalog.make())
    let harness = try await BotHarness(setup)
    let words = try await harness.say("/status").only().words
    #expect(words.contains("stub: ready, drawing 1, waiting 3, 2.3 s an order"))
    #expect(words.contains("gpu: resting after failures, drawing 0, waiting 0"))
    #expect(!words.contains("–"))
    // Two are in front of it beyond the places, so it is the third to be drawn.
    #expect(try await harness.say("a lake").only().words.contains("~4 s"))
  }

  @Test func whatWaitsInTheLineOfAnEngineIsCounted() async throws {
    var setup = BotHarness.Setup()
    setup.engines = EngineBoard(
      monitors: [
        Monitor(status: EngineStatus(name: "stub", places: 1, running: 1)),
        Monitor(status: EngineStatus(name: "gpu", places: 1)),
      ], catalog: try SampleCatalog.make())
    let harness = try await BotHarness(setup)
    for _ in 0..<3 { try await harness.order() }
    let words = try await harness.say("/status").only().words
    #expect(words.contains("stub: ready, drawing 1, waiting 3"))
    #expect(words.contains("gpu: ready, drawing 0, waiting 0"))
  }

  @Test func theNumbersAreTheStoresOwn() async throws {
    let harness = try await BotHarness()
    for _ in 0..<3 { try await harness.finish(harness.order().id) }
    let failed = try await harness.order()
    try await harness.claim()
    let now = harness.time.now()
    try await harness.store.transaction { tx in
      guard let job = try tx.jobs.job(failed.id) else { return }
      _ = try JobEnding.fail(job, code: "E-1", in: tx, at: now)
    }
    for _ in 0..<2 { try await harness.order() }
    try await harness.claim()
    let words = try await harness.say("/status").only().words
    #expect(words.contains("In the works: 1, waiting: 1"))
    #expect(words.contains("Time to a picture: 1.5 s (slowest of 20: 1.5 s)"))
    #expect(words.contains("Succeeded: 75 %"))
  }
}
