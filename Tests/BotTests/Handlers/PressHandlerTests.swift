import Domain
import Services
import TestSupport
import Testing

@testable import Bot

struct PressHandlerTests {
  @Test(
    arguments: [
      nil, "", "1.x", "1.x.AAAAAAAA", "1.j.x.1.AAAAAAAA", "......", "🏔", "1.kn.",
    ] as [String?])
  func forgedDataIsRefused(data: String?) async throws {
    let harness = try await BotHarness()
    try await harness.order()
    let replies = try await harness.press(data)
    #expect(replies.count == 1)
    #expect(try replies.toast().words.contains("not valid any more"))
    #expect(try await harness.jobs()[0].state == .queued)
  }

  @Test func dataSignedByAnotherIsRefused() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order()
    let other = ButtonSigner(key: [UInt8](repeating: 8, count: 32))
    let forged = other.sign(Button.job(.cancel, job.id).payload)
    #expect(try await harness.press(forged).visible.isEmpty)
    #expect(try await harness.jobs()[0].state == .queued)
  }

  @Test func signedDataOfNoButtonIsRefused() async throws {
    let harness = try await BotHarness()
    let replies = try await harness.press(harness.context.signer.sign("9.future"))
    #expect(try replies.toast().words.contains("not valid any more"))
  }

  @Test func everyPressIsAnsweredInTheFrontLane() async throws {
    let harness = try await BotHarness()
    try await harness.say("/newkey")
    let job = try await harness.order()
    try await harness.finish(job.id)
    let key = try #require(try await harness.keys().first)
    let buttons: [Button] =
      Button.JobAction.allCases.map { .job($0, job.id) }
      + Button.Setting.allCases.map { .setting($0) }
      + Button.KeyAction.allCases.map { .key($0, key.id) }
      + [
        .newKey, .keyList, .useModel("zekron-flash"), .useModel("gone"), .language("ru"),
        .language("xx"), .history(page: 0), .history(page: 9), .example(0), .example(99),
        .draft(1, .fixed), .dismiss,
      ] + Command.allCases.map { .open($0) }
    for button in buttons {
      let toast = try await harness.press(button).toast()
      #expect(toast.row.chatID == nil, "\(button)")
      #expect(toast["callback_query_id"]?.text?.hasPrefix("q") == true)
    }
  }

  @Test func aDoubleTapIsOnePress() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order()
    let first = try await harness.press(.job(.newSeed, job.id))
    #expect(try first.toast().words == "On it · $0.0252")
    harness.time.advance(by: .milliseconds(1900))
    let second = try await harness.press(.job(.newSeed, job.id))
    #expect(second.count == 1)
    #expect(try second.toast().words.isEmpty, "the spinner ends")
    #expect(try await harness.jobs().count == 2)
    harness.time.advance(by: .seconds(2))
    try await harness.press(.job(.newSeed, job.id))
    #expect(try await harness.jobs().count == 3)
  }

  @Test func twoPeopleAreTwoPresses() async throws {
    let harness = try await BotHarness()
    for person in [Int64(7), 8] {
      try await harness.press(.example(1), from: person, in: BotHarness.group)
      #expect(try await harness.jobs(person).count == 1)
    }
  }

  @Test(arguments: [
    Button.newKey, .keyList, .setting(.receipt), .useModel("zekron-flash"), .history(page: 0),
    .open(.balance), .open(.keys), .key(.revokeConfirmed, KeyID(1)), .dismiss,
  ])
  func whatIsPrivateDoesNotWorkInGroups(button: Button) async throws {
    let harness = try await BotHarness()
    try await harness.say("/newkey")
    let before = try await harness.customer()
    let replies = try await harness.press(button, in: BotHarness.group)
    #expect(replies.count == 1)
    #expect(try replies.toast().isAlert)
    #expect(try await harness.customer() == before)
    #expect(try await harness.keys().count == 1)
  }

  @Test func dismissDeletesTheMessageOfTheButton() async throws {
    let harness = try await BotHarness()
    let replies = try await harness.press(.dismiss, message: 77)
    let deletion = try #require(replies.first { $0.method == "deleteMessage" })
    #expect(deletion.messageID == 77)
    #expect(deletion.chatID == 7)
  }

  @Test func aButtonOfAnUnknownModelSaysSo() async throws {
    let harness = try await BotHarness()
    let toast = try await harness.press(.useModel("gone")).toast()
    #expect(toast.words == "There is no model gone. /models lists them.")
  }

  @Test func buttonsOutliveARestart() async throws {
    let harness = try await BotHarness()
    let data = try await harness.say("a lake").only().data("Cancel")
    let restarted = try await harness.restarted()
    #expect(try await restarted.press(data).visible.count == 1)
    #expect(try await restarted.jobs()[0].state == .cancelled)
  }
}
