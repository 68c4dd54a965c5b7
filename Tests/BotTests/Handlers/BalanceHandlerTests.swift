import Domain
import Services
import Storage
import TestSupport
import Testing

@testable import Bot

struct BalanceHandlerTests {
  @Test func aNewcomerSeesTheWelcomeCredit() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("/balance").only()
    #expect(
      reply.words == "💳 $1.00 to spend\n\n+$1.00 welcome credit · 2026-01-01 00:00")
  }

  @Test func whatIsHeldIsNotToSpend() async throws {
    let harness = try await BotHarness()
    for _ in 0..<10 { try await harness.order() }
    let words = try await harness.say("/balance").only().words
    #expect(words.hasPrefix("💳 $0.748 to spend\n$0.252 is set aside"))
    #expect(words.contains("welcome credit"), "holds are no moves")
  }

  @Test func theLastThreeMovesAreListedNewestFirst() async throws {
    let harness = try await BotHarness()
    for _ in 0..<3 {
      let job = try await harness.order()
      try await harness.finish(job.id)
    }
    let now = harness.time.now()
    try await harness.store.transaction { tx in
      for (id, micros) in [("a", Int64(500_000)), ("b", -250_000)] {
        _ = try CreditAdjustment.adjust(
          AccountID(7), by: Amount(micros: micros), id: id, in: tx, at: now)
      }
    }
    let lines = try await harness.say("/balance").only().words.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0] == "💳 $1.1744 to spend")
    #expect(lines[1].hasPrefix("−$0.25 correction"))
    #expect(lines[2].hasPrefix("+$0.50 correction"))
    #expect(lines[3].hasPrefix("−$0.0252 picture"))
    #expect(try await harness.isSound())
  }
}
