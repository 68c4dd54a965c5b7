import Domain
import Storage
import Telegram
import Testing

@testable import Bot

struct MessageHandlerTests {
  @Test(arguments: Command.allCases.filter { $0 != .imagine })
  func everyCommandHasOneAnswerInPrivate(command: Command) async throws {
    let harness = try await BotHarness()
    let replies = try await harness.say("/\(command.rawValue)")
    let reply = try replies.only()
    #expect(reply.method == "sendMessage")
    #expect(reply.chatID == 7)
    #expect(reply.repliesTo == nil)
    #expect(reply["parse_mode"] == .string("HTML"))
    #expect(try await harness.jobs().isEmpty)
  }

  @Test(arguments: Command.allCases.filter { $0 != .imagine })
  func everyCommandAnswersRussiansInRussian(command: Command) async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("/\(command.rawValue)", language: "ru-RU").only()
    #expect(reply.words.contains { ("а"..."я").contains($0) }, "\(reply.words)")
  }

  @Test(arguments: Command.allCases.filter(\.isPrivateMatter))
  func moneyAndSecretsAreAnsweredInPrivateOnly(command: Command) async throws {
    let harness = try await BotHarness()
    let group = BotHarness.group
    for text in ["/\(command.rawValue)", "/start@zekron_bot \(command.rawValue)"] {
      let reply = try await harness.say(text, in: group, thread: 5).only()
      #expect(reply.buttons.map(\.url) == ["https://t.me/zekron_bot?start=\(command.rawValue)"])
      #expect(!reply.words.contains("$"))
      #expect(reply.threadID == 5)
    }
    #expect(try await harness.keys().isEmpty)
  }

  @Test(arguments: Command.allCases.filter(\.isPrivateMatter))
  func theWayToThePrivateChatEndsAtTheSameAnswer(command: Command) async throws {
    let harness = try await BotHarness()
    let linked = try await harness.say("/start \(command.rawValue)").only()
    let direct = try await harness.say("/\(command.rawValue)", from: 8).only()
    #expect(linked.words.prefix(12) == direct.words.prefix(12))
    #expect(linked.buttons.map(\.title) == direct.buttons.map(\.title))
  }

  @Test(arguments: Command.allCases.filter { !$0.isPrivateMatter && $0 != .imagine })
  func otherCommandsAreAnsweredInTheGroupsTopic(command: Command) async throws {
    let harness = try await BotHarness()
    for text in ["/\(command.rawValue)", "/\(command.rawValue)@Zekron_Bot"] {
      let update = harness.message(text, in: BotHarness.group, thread: 5)
      let reply = try await harness.handle([update]).only()
      #expect(reply.chatID == BotHarness.group.id)
      #expect(reply.threadID == 5)
      #expect(reply.repliesTo == 1000 + update.id)
      #expect(!reply.words.contains("$1.00"), "the balance is nobody's business here")
    }
    #expect(try await harness.say("/\(command.rawValue)@other_bot", in: BotHarness.group).isEmpty)
  }

  @Test func groupsHearNothingOfPlainText() async throws {
    let harness = try await BotHarness()
    #expect(try await harness.say("a lake", in: BotHarness.group).isEmpty)
    #expect(try await harness.say("/unknown", in: BotHarness.group).isEmpty)
    #expect(try await harness.jobs().isEmpty)
    let customer = try await harness.store.transaction { tx in
      try tx.accounts.customer(AccountID(7))
    }
    #expect(customer == nil, "who does not speak to us is no customer")
  }

  @Test func mentionsAndRepliesArePromptsInGroups() async throws {
    let harness = try await BotHarness()
    let mention = try await harness.say(
      "@zekron_bot a lake", in: BotHarness.group, thread: 5
    ).only()
    #expect(mention.threadID == 5)
    let target = ReplyTarget(id: 3, chat: BotHarness.group, from: BotHarness.bot)
    let reply = try await harness.say("a hill", in: BotHarness.group, replyTo: target).only()
    #expect(reply.threadID == nil)
    let jobs = try await harness.jobs()
    #expect(jobs.map(\.request.prompt) == ["a lake", "a hill"])
    #expect(jobs[0].delivery?.threadID == 5)
    #expect(jobs[0].delivery?.replyTo == 1001)
    #expect(jobs[0].delivery?.chatID == BotHarness.group.id)
  }

  @Test func anUnknownCommandIsNamedAndHelped() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("/dra<b>w x").only()
    #expect(reply.words == "I do not know /dra<b>w. /help shows what I can do.")
    let group = try await harness.say("/draw@zekron_bot", in: BotHarness.group).only()
    #expect(group.words.contains("/draw"))
  }

  @Test func textIsSaidAsItIsWhateverItHolds() async throws {
    let harness = try await BotHarness()
    let odd = [
      "<b>&amp;</i>", "\"quoted\" & <script>", "👩‍👩‍👧‍👦🏔", "a\u{0}b", "\u{202E}abc", "''\\n\\\"{}{name}",
      String(repeating: "🏔", count: 2000), "[x](y) *z* _w_",
    ]
    for text in odd {
      let reply = try await harness.say(text, name: "<i>Ann & \"Co\"").only()
      let job = try #require(try await harness.jobs().last)
      #expect(reply.words.contains(job.id.description))
      #expect(job.request.prompt == text.replacing("\u{0}", with: " "))
      for command in ["/history", "/queue"] { try await harness.say(command) }
      for action in [Button.JobAction.info, .code, .sameSeed] {
        _ = try await harness.press(.job(action, job.id)).only()
      }
      try await harness.finish(job.id, understood: [text], ignored: ["<x>", "&"])
      try await harness.press(.job(.file, job.id))
    }
  }

  @Test func whatHasNoWordsGetsOneFriendlyAnswer() async throws {
    let harness = try await BotHarness()
    func update(album: String? = nil, hasMedia: Bool = true) -> Update {
      let number = harness.nextID()
      return Update(
        id: number,
        kind: .message(
          Message(
            id: 1000 + number, chat: Chat(id: 7, type: .private),
            from: User(id: 7, firstName: "Ann", languageCode: "en"), mediaGroupID: album,
            hasMedia: hasMedia)))
    }
    let reply = try await harness.handle([update()]).only()
    #expect(reply.words.hasPrefix("I draw from words and change photos"))
    #expect(try await harness.handle([update(album: "v"), update(album: "v")]).count == 1)
    #expect(try await harness.handle([update(hasMedia: false)]).isEmpty, "a service message")
    #expect(try await harness.jobs().isEmpty)
  }

  @Test func leaksAreHandledByThemselves() async throws {
    let harness = try await BotHarness()
    let secret = try #require(
      KeySecret.find(in: try await harness.say("/newkey").only().words))
    let chat = Chat(id: 7, type: .private)
    let replies = try await harness.turn { turn in
      let talk = Message(id: 5, chat: chat, text: "a lake")
      let isTalkTaken = try MessageHandler(turn: turn, message: talk).handleLeak()
      #expect(!isTalkTaken)
      let leak = Message(id: 6, chat: chat, caption: "see \(secret)")
      let isLeakTaken = try MessageHandler(turn: turn, message: leak).handleLeak()
      #expect(isLeakTaken)
    }
    #expect(replies.map(\.method) == ["deleteMessage", "sendMessage"])
    #expect(replies.first?.messageID == 6)
  }
}
