import Domain
import Services
import TestSupport
import Testing

@testable import Bot

struct ClaimHandlerTests {
  private static let hash = String(repeating: "ab", count: 32)

  private static func harness() async throws -> BotHarness {
    var setup = BotHarness.Setup()
    setup.admins = [AccountID(99)]
    return try await BotHarness(setup)
  }

  @Test func aHashIsAskedForAndTheReplyUnderstood() async throws {
    let harness = try await Self.harness()
    #expect(try await harness.say("/claim").only().asksForReply)
    #expect(try await harness.say(Self.hash).only().words.hasPrefix("I know no such payment"))
    #expect(try await harness.jobs().isEmpty)
    let unreadable = try await harness.say("/claim yesterday").only()
    #expect(unreadable.asksForReply && unreadable.words.contains("no transaction hash"))
  }

  @Test func anotherPaymentGoesToAnAdmin() async throws {
    let harness = try await Self.harness()
    try await harness.sendUSDT(3_000_000, comment: nil, reference: Self.hash)
    let replies = try await harness.say("/claim https://tonviewer.com/transaction/\(Self.hash)")
    #expect(try replies.to(7).only().words.contains("a person has to look at it"))
    let card = try replies.to(99).only()
    #expect(card.words.hasPrefix("✋ Ann (7) says") && card.words.contains("Claimed by: 7"))
    harness.time.advance(by: .seconds(60))
    let again = try await harness.say("/claim " + Self.hash)
    #expect(try again.only().words.contains("a person has to look"), "admins are told once")
    let credited = try await harness.press(card.data("Credit"), from: 99)
    #expect(try credited.to(7).only().words.contains("waiting for its owner"))
    #expect(try credited.to(99).only().words.contains("Entry 1: $2.94"))
    harness.time.advance(by: .seconds(60))
    let mine = try await harness.say("/claim " + Self.hash).only()
    #expect(mine.words.contains("credited to you already"))
    let others = try await harness.say("/claim " + Self.hash, from: 8).only()
    #expect(others.words.contains("to another account"))
    #expect(try await harness.isSound())
  }

  @Test func aQuoteOfAboutThatPriceProvesNothing() async throws {
    let harness = try await Self.harness()
    try await harness.press(.money(.ton(Amount(micros: 10_000_000))))
    harness.time.advance(by: .seconds(60))
    try await harness.sendUSDT(10_200_000, comment: nil, reference: Self.hash)
    let replies = try await harness.say("/claim " + Self.hash)
    #expect(try replies.to(7).only().words.contains("a person has to look at it"))
    #expect(try await harness.balance().available == Amount(micros: 1_000_000))
  }

  /// The card shows who claimed first, and whoever came later may be right.
  @Test func ofSeveralClaimantsNoButtonDecides() async throws {
    let harness = try await Self.harness()
    try await harness.sendUSDT(3_000_000, comment: nil, reference: Self.hash)
    let card = try await harness.say("/claim " + Self.hash).to(99).only()
    try await harness.say("/claim " + Self.hash, from: 8)
    let pressed = try await harness.press(card.data("Credit"), from: 99)
    #expect(pressed.contains { $0["text"]?.text?.contains("suspense credit 1 ACCOUNT") == true })
    #expect(try await harness.balance().available == Amount(micros: 1_000_000))
  }

  @Test func whoClaimedInVainIsTold() async throws {
    let harness = try await Self.harness()
    try await harness.sendUSDT(3_000_000, comment: nil, reference: Self.hash)
    try await harness.say("/claim " + Self.hash)
    let replies = try await harness.say("/admin suspense dismiss 1", from: 99)
    #expect(try replies.to(7).only().words.contains("could not find that it is yours"))
  }

  @Test func claimsAreNotFiredInVolleys() async throws {
    let harness = try await Self.harness()
    try await harness.say("/claim " + Self.hash)
    #expect(try await harness.say("/claim " + Self.hash).only().words.hasPrefix("One at a time"))
    harness.time.advance(by: .seconds(11))
    #expect(try await harness.say("/claim " + Self.hash).only().words.hasPrefix("I know no such"))
  }
}
