import Telegram
import Testing

@testable import Bot

struct RequestTests {
  private static let ann = User(id: 7, firstName: "Ann")

  private func request(
    _ text: String?, in type: ChatType, caption: String? = nil, photo: Bool = false,
    mimeType: String? = nil, replyTo: User? = nil, media: Bool = false
  ) -> Request {
    let chat = Chat(id: type == .private ? 7 : -5, type: type)
    let message = Message(
      id: 1, chat: chat, from: Self.ann, text: text, caption: caption,
      photo: photo ? [PhotoSize(fileID: "f", fileUniqueID: "u", width: 1, height: 1)] : [],
      document: mimeType.map { Document(fileID: "d", fileUniqueID: "u", mimeType: $0) },
      replyTo: replyTo.map { ReplyTarget(id: 2, chat: chat, from: $0) }, hasMedia: media)
    return Request(message, botName: "Zekron_Bot", botID: 42)
  }

  @Test(arguments: [
    ("/start", Request.command(.start, argument: "")),
    ("/start  a_b ", .command(.start, argument: "a_b")),
    ("/imagine a lake", .command(.imagine, argument: "a lake")),
    ("/imagine\na lake\nno: people", .command(.imagine, argument: "a lake\nno: people")),
    ("/IMAGINE x", .command(.imagine, argument: "x")),
    ("/i x", .command(.imagine, argument: "x")),
    ("/imagine@zekron_bot x", .command(.imagine, argument: "x")),
    ("/imagine@other_bot x", .nothing),
    ("/imagine@ x", .nothing),
    ("/nothing", .unknownCommand("nothing")),
    ("/", .prompt("/")),
    ("/ a lake", .prompt("/ a lake")),
    ("a lake", .prompt("a lake")),
    ("@zekron_bot a lake", .prompt("a lake")),
    ("a lake /start", .prompt("a lake /start")),
  ])
  func privateText(text: String, expected: Request) {
    #expect(request(text, in: .private) == expected)
  }

  @Test(arguments: [
    ("/balance", Request.command(.balance, argument: "")),
    ("/balance@Zekron_Bot", .command(.balance, argument: "")),
    ("/balance@other_bot", .nothing),
    ("/nothing", .nothing),
    ("/nothing@zekron_bot", .unknownCommand("nothing")),
    ("/", .nothing),
    ("a lake", .nothing),
    ("mail me at ann@zekron_bot.example", .nothing),
    ("@zekron_bot2 a lake", .nothing),
    ("@zekron_botany a lake", .nothing),
    ("x@zekron_bot a lake", .nothing),
    ("@zekron_bo", .nothing),
    ("@zekron_bot a lake", .prompt("a lake")),
    ("@ZEKRON_BOT a lake", .prompt("a lake")),
    ("@zekron_bot, a lake", .prompt("a lake")),
    ("@zekron_bot: a lake", .prompt("a lake")),
    ("@zekron_bot\na lake\nno: people", .prompt("a lake\nno: people")),
    ("a lake @zekron_bot", .prompt("a lake")),
    ("a @zekron_bot lake", .prompt("a lake")),
    ("(@zekron_bot)", .prompt("()")),
    ("@zekron_bot @zekron_bot", .prompt("")),
    ("@zekron_bot2 or @zekron_bot a lake", .prompt("@zekron_bot2 or a lake")),
  ])
  func groupText(text: String, expected: Request) {
    #expect(request(text, in: .supergroup) == expected)
    #expect(request(text, in: .group) == expected)
  }

  @Test func aReplyToUsIsAPromptAlsoInGroups() {
    let bot = User(id: 42, isBot: true)
    #expect(request("a lake", in: .supergroup, replyTo: bot) == .prompt("a lake"))
    #expect(request("a lake", in: .supergroup, replyTo: Self.ann) == .nothing)
  }

  @Test func picturesAreSeenWithTheirCaptions() {
    #expect(
      request(nil, in: .private, caption: "winter", photo: true)
        == .picture(caption: "winter", blends: false))
    #expect(request(nil, in: .private, photo: true) == .picture(caption: "", blends: false))
    #expect(
      request(nil, in: .private, mimeType: "image/png") == .picture(caption: "", blends: false))
    #expect(request(nil, in: .private, mimeType: "audio/ogg") == .wordless)
    #expect(request(nil, in: .supergroup, photo: true) == .nothing)
    #expect(
      request(nil, in: .supergroup, caption: "@zekron_bot winter", photo: true)
        == .picture(caption: "winter", blends: false))
    #expect(
      request(nil, in: .supergroup, photo: true, replyTo: User(id: 42))
        == .picture(caption: "", blends: false))
  }

  @Test(arguments: [
    ("/edit winter", Request.picture(caption: "winter", blends: false)),
    ("/blend", .picture(caption: "", blends: true)),
    ("/imagine@other_bot winter", .nothing),
    ("/balance", .command(.balance, argument: "")),
    ("/nothing", .unknownCommand("nothing")),
    ("/", .picture(caption: "/", blends: false)),
    ("@zekron_bot winter", .picture(caption: "winter", blends: false)),
  ])
  func aCaptionMayBeACommandInPrivate(caption: String, expected: Request) {
    #expect(request(nil, in: .private, caption: caption, photo: true) == expected)
  }

  @Test func whatHasNoWordsIsNothing() {
    #expect(request(nil, in: .private) == .nothing)
    #expect(request(nil, in: .supergroup, replyTo: User(id: 42)) == .nothing)
  }

  @Test func longUnknownCommandsAreCut() {
    let word = String(repeating: "x", count: 4000)
    #expect(request("/" + word, in: .private) == .unknownCommand(String(word.prefix(32))))
  }

  @Test func trimmingTakesAllWhiteSpace() {
    #expect(" \n\t\u{A0}a b \r\n".trimmed == "a b")
    #expect(" \n".trimmed == "")
  }

  @Test func mediaWithoutWordsIsAnsweredInPrivateOnly() {
    #expect(request(nil, in: .private, media: true) == .wordless)
    #expect(request(nil, in: .private, caption: "winter", media: true) == .wordless)
    #expect(request(nil, in: .supergroup, replyTo: User(id: 42), media: true) == .nothing)
    #expect(request(nil, in: .supergroup, mimeType: "audio/ogg") == .nothing)
  }

  @Test(arguments: [
    ("/imagine@zekron_bot winter", Request.picture(caption: "winter", blends: false)),
    ("/i winter", .picture(caption: "winter", blends: false)),
    ("/imagine", .picture(caption: "", blends: false)),
    ("/imagine@other_bot winter", .nothing),
    ("/edit winter", .picture(caption: "winter", blends: false)),
    ("/blend", .picture(caption: "", blends: true)),
    ("/blend@zekron_bot softly", .picture(caption: "softly", blends: true)),
    ("/blend@other_bot softly", .nothing),
    ("/balance", .nothing),
    ("/", .nothing),
    ("winter /i", .nothing),
  ])
  func aCaptionThatOrdersIsAnsweredInGroups(caption: String, expected: Request) {
    #expect(request(nil, in: .supergroup, caption: caption, photo: true) == expected)
  }
}
