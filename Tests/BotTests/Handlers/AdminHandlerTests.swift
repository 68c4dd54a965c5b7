import Domain
import Services
import Storage
import Testing

@testable import Bot

struct AdminHandlerTests {
  private static func harness() async throws -> BotHarness {
    var setup = BotHarness.Setup()
    setup.admins = [AccountID(99)]
    let harness = try await BotHarness(setup)
    try await harness.say("/help")
    return harness
  }

  private static func admin(_ harness: BotHarness, _ line: String) async throws -> [Reply] {
    try await harness.say("/admin " + line, from: 99, name: "Boss")
  }

  @Test func forEverybodyElseThereIsNoSuchCommand() async throws {
    let harness = try await Self.harness()
    for line in ["/admin", "/admin credit 7 100 x", "/ADMIN stats"] {
      let words = try await harness.say(line).only().words
      let other = try await harness.say(line.replacing("admin", with: "nimda")).only().words
      #expect(words.lowercased() == other.lowercased().replacing("nimda", with: "admin"))
    }
    #expect(try await harness.balance().available == Amount(micros: 1_000_000))
    let grouped = try await harness.say("/admin stats", from: 99, in: BotHarness.group)
    #expect(grouped.isEmpty)
    #expect(!Command.menu.map(\.rawValue).contains("admin"))
  }

  @Test(arguments: ["", "help", "nonsense 1 2"])
  func theCommandExplainsItself(line: String) async throws {
    let words = try await Self.admin(try await Self.harness(), line).only().words
    #expect(words.contains("credit ID AMOUNT WHY"))
  }

  @Test func creditIsGivenOnceOnTheRecordAndTold() async throws {
    let harness = try await Self.harness()
    let replies = try await Self.admin(harness, "credit 7 $2.50 sorry for the <wait>")
    #expect(try replies.to(99).only().words.contains("$2.50 for 7, who now has $3.50"))
    #expect(try replies.to(7).only().words.contains("by +$2.50: sorry for the <wait>"))
    let taken = try await Self.admin(harness, "credit 7 −0.5 back")
    #expect(try taken.to(7).only().words.contains("by -$0.50: back\nYou have $3.00."))
    #expect(
      try await Self.admin(harness, "credit 7 -100 x").only().words.contains("only $3.00"))
    let audit = try await harness.store.transaction { tx in
      try tx.support.audit(about: AccountID(7), limit: 9)
    }
    #expect(audit.map(\.detail) == ["-$0.50 back", "$2.50 sorry for the <wait>"])
    #expect(audit.allSatisfy { $0.admin == AccountID(99) && $0.action == "credit" })
    let shown = try await Self.admin(harness, "audit 7").only().words
    #expect(shown.contains("$2.50 sorry for the <wait>"))
    #expect(try await harness.isSound())
  }

  @Test(arguments: [
    "credit", "credit 7", "credit 7 5", "credit x 5 why", "credit 7 0 why", "credit 7 x why",
    "credit 8 5 why", "user", "user 12", "refund", "refund x", "refund 12", "job", "job zz",
    "suspense credit", "suspense dismiss x", "suspense credit 1 7 x", "suspense dismiss 9",
    "answer", "answer 1", "answer x y", "answer 9 words", "audit 12", "tickets", "suspense",
  ])
  func anythingElseChangesNothingAndIsAnswered(line: String) async throws {
    let harness = try await Self.harness()
    let reply = try await Self.admin(harness, line).only()
    #expect(reply.chatID == 99)
    #expect(try await harness.balance().available == Amount(micros: 1_000_000))
  }

  @Test func statsAndPeopleAreShown() async throws {
    let harness = try await Self.harness()
    try await harness.payStars(1000, charge: "c1")
    let job = try await harness.order("a secret wish")
    try await harness.finish(job.id)
    let stats = try await Self.admin(harness, "stats").only().words
    for part in ["Customers: 2", "1 done", "Revenue: $0.0255", "1000 ⭐ → $13.00"] {
      #expect(stats.contains(part), "\(part) in \(stats)")
    }
    let user = try await Self.admin(harness, "user 7").only().words
    for part in ["Ann · 7 · en", "Available $13.9745", "in 1 charges", "№1"] {
      #expect(user.contains(part), "\(part) in \(user)")
    }
    let card = try await Self.admin(harness, "job \(job.id.base36)").only().words
    #expect(card.contains("Account 7") && !card.contains("secret"), "prompts are not shown")
  }

  @Test func anAdminRefundsAlsoWhatIsSpent() async throws {
    let harness = try await Self.harness()
    try await harness.payStars(100, charge: "c1")
    let replies = try await Self.admin(harness, "refund №1")
    #expect(try replies.to(99).only().words.contains("Receipt №1, 100 ⭐ of 7: being refunded"))
    #expect(try replies.to(7).only().words.contains("on their way back"))
    #expect(try await Self.admin(harness, "refund 1").only().words == "That is settled already.")
    #expect(try await harness.isSound())
  }
}
