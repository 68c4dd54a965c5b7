import Domain
import Services
import TestSupport
import Testing

@testable import Bot

struct AdminSuspenseTests {
  private static func harness() async throws -> BotHarness {
    var setup = BotHarness.Setup()
    setup.admins = [AccountID(99)]
    let harness = try await BotHarness(setup)
    try await harness.say("/help")
    return harness
  }

  private static func admin(_ harness: BotHarness, _ line: String) async throws -> [Reply] {
    try await harness.say("/admin suspense " + line, from: 99)
  }

  @Test func theListShowsWhatWaitsAndHowToDecide() async throws {
    let harness = try await Self.harness()
    #expect(try await Self.admin(harness, "").only().words.contains("No payment is unmatched"))
    try await harness.sendUSDT(3_000_000, comment: nil, reference: "aa")
    let replies = try await Self.admin(harness, "")
    #expect(replies.first?.words.contains("Unmatched payment 1: 3.00 USDT") == true)
    #expect(replies.first?.buttons.map(\.title) == ["Leave it"], "nobody has claimed it")
    #expect(replies.last?.words.hasPrefix("1 of 1.") == true)
  }

  /// Dust that anybody can send buries nothing.
  @Test func whatIsClaimedAndWhatIsMuchComesFirst() async throws {
    let harness = try await Self.harness()
    for number in 1...6 {
      try await harness.sendUSDT(1000, comment: nil, reference: "d\(number)")
    }
    try await harness.sendUSDT(9_000_000, comment: nil, reference: "much")
    let hash = String(repeating: "ab", count: 32)
    try await harness.sendUSDT(2_000_000, comment: nil, reference: hash)
    try await harness.say("/claim " + hash)
    let first = try await Self.admin(harness, "").map(\.words)
    #expect(first.first?.contains("Unmatched payment 8: 2.00 USDT") == true)
    #expect(first.dropFirst().first?.contains("Unmatched payment 7: 9.00 USDT") == true)
    #expect(first.last?.hasPrefix("5 of 8.") == true)
    let second = try await Self.admin(harness, "2").map(\.words)
    #expect(second.last?.hasPrefix("3 of 8.") == true)
    #expect(try await Self.admin(harness, "9").only().words.contains("No payment is unmatched"))
  }

  @Test func itIsCreditedOnce() async throws {
    let harness = try await Self.harness()
    try await harness.sendUSDT(3_060_000, comment: nil, reference: "aa")
    let replies = try await Self.admin(harness, "credit 1 7")
    #expect(try replies.to(7).only().words.contains("$3.00 added for 3.06 USDT"))
    #expect(try await Self.admin(harness, "credit 1 7").only().words == "That is settled already.")
    #expect(try await harness.balance().available == Amount(micros: 4_000_000))
    #expect(try await harness.isSound())
  }

  @Test func whatIsNoUSDTNeedsAWorth() async throws {
    let harness = try await Self.harness()
    let transfer = TONTransfer(
      reference: "aa", amount: .foreign("5 NOT"), comment: nil, sender: "UQ",
      at: harness.time.now(), evidence: "{}")
    try await harness.money { service, tx, now in
      _ = try service.receive(transfer, in: tx, at: now)
    }
    #expect(try await Self.admin(harness, "credit 1 7").only().words.contains("no USDT"))
    let replies = try await Self.admin(harness, "credit 1 7 2.00")
    #expect(try replies.to(7).only().words.contains("$2.00 added"))
  }

  @Test func anEntryMayBeLeft() async throws {
    let harness = try await Self.harness()
    try await harness.sendUSDT(3_000_000, comment: nil, reference: "aa")
    #expect(try await Self.admin(harness, "dismiss 1").only().words.contains("stays as it is"))
    #expect(try await Self.admin(harness, "").only().words.contains("No payment is unmatched"))
  }
}
