import Domain
import Testing

@testable import Bot

struct StartHandlerTests {
  @Test func theGreetingHasTheRightNumbers() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("/start", name: "<Ann> & \"Bob\"").only()
    // 40 characters of zekron-image-1: $0.025 + 40 × $0.00004, and $1.00 pays 37 of them.
    #expect(reply.words.hasPrefix("Hello <Ann> & \"Bob\"!"))
    #expect(reply.words.contains("You have $1.00, enough for about 37 pictures."))
    #expect(reply.words.contains("A picture costs about $0.0266"))
    #expect(reply.keyboard.map(\.count) == [1, 1, 1, 1, 2, 2])
  }

  @Test func whoHasNothingIsToldSo() async throws {
    var setup = BotHarness.Setup()
    setup.credit = 0
    let harness = try await BotHarness(setup)
    let reply = try await harness.say("/start").only()
    #expect(reply.words.contains("Your balance is $0.00."))
    #expect(!reply.words.contains("about 0 pictures"))
  }

  @Test func theCreditIsGivenOnce() async throws {
    let harness = try await BotHarness()
    for _ in 0..<3 { try await harness.say("/start") }
    #expect(try await harness.balance() == Balance(posted: Amount(micros: 1_000_000)))
    #expect(try await harness.isSound())
  }

  @Test func everyButtonOfTheGreetingWorks() async throws {
    let harness = try await BotHarness()
    let start = try await harness.say("/start").only()
    for (index, button) in start.buttons.enumerated() {
      let replies = try await harness.press(button.data)
      #expect(try replies.toast().isAlert == false)
      #expect(replies.visible.count == 1, "\(button.title)")
      #expect(try await harness.jobs().count == min(index + 1, 4))
    }
    let prompts = try await harness.jobs().map(\.request.prompt)
    #expect(prompts[0] == "a serene mountain landscape at golden hour")
    #expect(prompts[1] == "Misty mountains over a lake at dawn")
    #expect(prompts[3] == "A sailboat on a calm sea at sunset")
  }

  @Test func aLinkToAPictureShowsItToItsOwner() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order()
    try await harness.finish(job.id)
    let shown = try await harness.say("/start show_\(job.id.base36)").only()
    #expect(shown.method == "sendPhoto")
    let stranger = try await harness.say("/start show_\(job.id.base36)", from: 8).only()
    #expect(stranger.words.contains("no such picture"))
  }

  @Test(arguments: ["nonsense", "show", "🏔", "start", "../../x"])
  func anyOtherLinkGreets(payload: String) async throws {
    let harness = try await BotHarness()
    #expect(try await harness.say("/start \(payload)").only().words.hasPrefix("Hello Ann"))
  }

  @Test func groupsGetTheHelp() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("/start@zekron_bot", in: BotHarness.group).only()
    #expect(reply.words.hasPrefix("Tell me what you would like to see"))
  }
}
