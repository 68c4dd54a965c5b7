import Domain
import Services
import Storage
import Telegram
import TestSupport
import Testing

@testable import Bot

struct UpdateAnswerTests {
  private func flooded() async throws -> BotHarness {
    var setup = BotHarness.Setup()
    setup.commandsPerMinute = 20
    let harness = try await BotHarness(setup)
    for _ in 0..<20 {
      #expect(try await harness.say("/help").visible.count == 1)
    }
    return harness
  }

  @Test func theTwentyFirstIsToldToWaitAndThenNothingIsSaid() async throws {
    let harness = try await flooded()
    let notice = try await harness.say("a lake").only()
    #expect(notice.words == "That was a lot at once. Please wait 60 s.")
    for _ in 0..<10 { #expect(try await harness.say("a lake").isEmpty) }
    #expect(try await harness.jobs().isEmpty)
    #expect(try await harness.say("/help", from: 8).visible.count == 1)
    harness.time.advance(by: .seconds(60))
    #expect(try await harness.say("a lake").only().words.contains("next in line"))
  }

  @Test func pressesCountTooAndTheirSpinnersEnd() async throws {
    let harness = try await flooded()
    let first = try await harness.press(.example(1))
    #expect(try first.toast().isAlert)
    #expect(try first.toast().words.contains("Please wait"))
    let second = try await harness.press(.example(2))
    #expect(try second.toast().words.isEmpty)
    #expect(first.count == 1 && second.count == 1)
    #expect(try await harness.jobs().isEmpty)
  }

  @Test func botsAndChannelsAreNotAnswered() async throws {
    let harness = try await BotHarness()
    let chat = Chat(id: 7, type: .private)
    let updates = [
      Update(
        id: 1, kind: .message(Message(id: 1, chat: chat, from: BotHarness.bot, text: "/help"))),
      Update(id: 2, kind: .message(Message(id: 1, chat: chat, text: "/help"))),
      Update(
        id: 3,
        kind: .editedMessage(Message(id: 1, chat: chat, from: User(id: 7), text: "a lake"))),
      Update(id: 4, kind: .other),
    ]
    #expect(try await harness.handle(updates).isEmpty)
  }

  @Test func whatWeDidNotOfferIsNotSold() async throws {
    let harness = try await BotHarness()
    let query = PreCheckoutQuery(
      id: "p1", from: User(id: 7, languageCode: "ru"), currency: "XTR", totalAmount: 5,
      invoicePayload: "x")
    let update = Update(id: 1, kind: .preCheckoutQuery(query))
    let answer = try #require(try await harness.handle([update]).first)
    #expect(answer.method == "answerPreCheckoutQuery")
    #expect(answer.row.lane == .front)
    #expect(answer["ok"] == .bool(false))
    #expect(answer["pre_checkout_query_id"] == .string("p1"))
    #expect(answer["error_message"]?.text?.isEmpty == false)
  }

  @Test func blockingTheBotIsNoted() async throws {
    let harness = try await BotHarness()
    try await harness.say("/help")
    for (status, isBlocked) in [("kicked", true), ("member", false)] {
      let change = ChatMemberUpdate(
        chat: Chat(id: 7, type: .private), from: User(id: 7), newStatus: status)
      let update = Update(id: harness.nextID(), kind: .myChatMember(change))
      #expect(try await harness.handle([update]).isEmpty)
      #expect(try await harness.customer().hasBlockedBot == isBlocked)
    }
  }

  @Test func leavingAGroupSaysNothingAboutItsMembers() async throws {
    let harness = try await BotHarness()
    try await harness.say("/help")
    let change = ChatMemberUpdate(
      chat: BotHarness.group, from: User(id: 7), newStatus: "kicked")
    try await harness.handle([Update(id: harness.nextID(), kind: .myChatMember(change))])
    #expect(try await harness.customer().hasBlockedBot == false)
  }

  @Test func nameAndLanguageFollowTheClient() async throws {
    let harness = try await BotHarness()
    try await harness.say("/help", language: "en", name: "Ann")
    try await harness.say("/help", language: "ru", name: "Anna")
    let customer = try await harness.customer()
    #expect(customer.name == "Anna" && customer.language == "ru")
  }

  @Test func aPressWithoutItsMessageIsAnsweredInPrivate() async throws {
    let harness = try await BotHarness()
    let query = CallbackQuery(
      id: "q", from: User(id: 7), data: harness.context.signer.sign(Button.open(.help).payload))
    let replies = try await harness.handle([Update(id: 1, kind: .callbackQuery(query))])
    #expect(try replies.only().chatID == 7)
  }
}
