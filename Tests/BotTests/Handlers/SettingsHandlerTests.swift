import Domain
import TestSupport
import Testing

@testable import Bot

struct SettingsHandlerTests {
  @Test func theMenuShowsWhatHolds() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("/settings").only()
    #expect(
      reply.buttons.map(\.title) == [
        "🎨 Model: zekron-image-1", "📐 Size: the model's own", "📎 Send as file: —",
        "🙈 Hide until tapped: —", "🧾 Receipt in the caption: ✅",
        "📝 Words inside the file: ✅", "🔋 Low-credit notice: by day",
      ])
  }

  @Test func aPressEditsTheMenuInPlace() async throws {
    let harness = try await BotHarness()
    let menu = try await harness.say("/settings").only()
    let replies = try await harness.press(menu.data("Send as file"), message: 66)
    let edited = try replies.only()
    #expect(edited.method == "editMessageText")
    #expect(edited.messageID == 66)
    #expect(edited.buttons[2].title == "📎 Send as file: ✅")
    #expect(try replies.toast().words == "Saved")
    #expect(try await harness.customer().settings.sendsFile)
  }

  @Test(arguments: [Button.Setting.file, .spoiler, .receipt, .prompts])
  func switchesGoOnAndOff(setting: Button.Setting) async throws {
    let harness = try await BotHarness()
    try await harness.say("/settings")
    let before = try await harness.customer().settings
    try await harness.press(.setting(setting))
    #expect(try await harness.customer().settings != before)
    harness.time.advance(by: .seconds(3))
    try await harness.press(.setting(setting))
    #expect(try await harness.customer().settings == before)
  }

  @Test func modelsAndSizesGoRoundInACircle() async throws {
    let harness = try await BotHarness()
    var models: [String?] = []
    var sizes: [PictureSize?] = []
    for _ in 0..<6 {
      harness.time.advance(by: .seconds(3))
      try await harness.press(.setting(.model))
      try await harness.press(.setting(.size))
      let settings = try await harness.customer().settings
      models.append(settings.model)
      sizes.append(settings.size)
    }
    #expect(models.prefix(3) == ["zekron-flash", "zekron-image-1", "zekron-flash"])
    #expect(sizes[0] == PictureSize(width: 512, height: 512))
    #expect(Set(sizes.compactMap { $0 }).count == 5)
    #expect(sizes[5] == nil, "back to the model's own")
  }
}
