import Domain
import Services
import Storage
import Telegram
import TestSupport
import Testing

@testable import Bot

struct SupportHandlerTests {
  private static let reply = ReplyTarget(
    id: 5, chat: Chat(id: 7, type: .private), from: BotHarness.bot, text: "Payment support")

  private static func harness() async throws -> BotHarness {
    var setup = BotHarness.Setup()
    setup.admins = [AccountID(98), AccountID(99)]
    let harness = try await BotHarness(setup)
    try await harness.say("/help", from: 99, name: "Boss")
    return harness
  }

  @Test func aQuestionReachesEveryAdminWithTheLatestPayments() async throws {
    let harness = try await Self.harness()
    try await harness.say("/help")
    for number in 1...4 { try await harness.payStars(100, charge: "c\(number)") }
    #expect(try await harness.say("/paysupport").only().asksForReply)
    let replies = try await harness.say("Where is my <money>?", replyTo: Self.reply)
    #expect(try replies.to(7).only().words.contains("Your question №1 is with us"))
    for admin: Int64 in [98, 99] {
      let card = try replies.to(admin).only()
      for part in ["Question №1 from Ann (7)", "Where is my <money>?", "№4", "№2", "$6.20"] {
        #expect(card.words.contains(part), "\(part) in \(card.words)")
      }
      #expect(!card.words.contains("№1 ·"), "three payments")
    }
    #expect(try await harness.jobs().isEmpty)
  }

  @Test func anAnswerGoesBackByTheButton() async throws {
    let harness = try await Self.harness()
    let card = try await harness.say("/paysupport help me").to(99).only()
    let asked = try await harness.press(card.data("Answer"), from: 99).only()
    #expect(asked.asksForReply && asked.chatID == 99)
    let target = ReplyTarget(id: 6, chat: Chat(id: 99, type: .private), from: BotHarness.bot)
    let replies = try await harness.say("It is <there> now.", from: 99, replyTo: target)
    let answer = try replies.to(7).only()
    #expect(answer.words.contains("Answer to your question №1\n\nIt is <there> now."))
    #expect(try replies.to(99).only().words.contains("№1 is answered"))
    let (ticket, audit) = try await harness.store.transaction { tx in
      (try tx.support.ticket(TicketID(1)), try tx.support.audit(about: AccountID(7), limit: 9))
    }
    #expect(ticket?.state == .answered && ticket?.handledBy == AccountID(99))
    #expect(audit.map(\.action) == ["ticket.answer"])
  }

  @Test func oneMayNotFloodTheAdmins() async throws {
    let harness = try await Self.harness()
    try await harness.say("/paysupport one")
    #expect(try await harness.say("/paysupport two").only().words.contains("just been passed on"))
    for word in ["two", "three"] {
      harness.time.advance(by: .seconds(61))
      try await harness.say("/paysupport \(word)")
    }
    harness.time.advance(by: .seconds(61))
    #expect(try await harness.say("/paysupport four").only().words.contains("3 open questions"))
  }

  @Test func aLongQuestionFits() async throws {
    let harness = try await Self.harness()
    let text = String(repeating: "🏔&", count: 1300)
    let replies = try await harness.say("/paysupport " + text)
    #expect(replies.to(99).count == 1, "the harness holds it against Telegram's limits")
  }

  @Test func withoutAdminsItIsKeptAllTheSame() async throws {
    let harness = try await BotHarness()
    #expect(try await harness.say("/paysupport hello").only().words.contains("№1 is with us"))
    let open = try await harness.store.transaction { tx in
      try tx.support.openTickets(of: nil, limit: 9)
    }
    #expect(open.map(\.text) == ["hello"])
  }

  @Test func aComplaintIsNotDrawnAndLaterWordsAreAPromptAgain() async throws {
    let harness = try await Self.harness()
    try await harness.say("/paysupport")
    #expect(try await harness.say("It is gone!").to(99).only().words.contains("It is gone!"))
    #expect(try await harness.jobs().isEmpty)
    harness.time.advance(by: .seconds(61))
    try await harness.say("/paysupport")
    harness.time.advance(by: .seconds(601))
    try await harness.say("a lake")
    #expect(try await harness.jobs().count == 1)
  }
}
