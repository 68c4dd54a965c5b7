import Domain
import HTTP
import Telegram
import Testing

@testable import Bot

struct ProgressEditTests {
  private func edit(_ api: ScriptedBotAPI) -> ProgressEdit {
    ProgressEdit(
      chatID: 7, messageID: 77, text: "drawing 40 %", keyboard: InlineKeyboard(rows: []), api: api)
  }

  @Test func wordsAreATextUntilTheMessageShowsAPicture() async {
    let api = ScriptedBotAPI()
    #expect(await edit(api).say(isPicture: false) == false)
    #expect(await edit(api).say(isPicture: true) == true)
    #expect(api.calls.map(\.method) == ["editMessageText", "editMessageCaption"])
    #expect(api.calls.allSatisfy { $0.text == "drawing 40 %" && $0.lane == .progress })
  }

  @Test func aPictureThatWasNotKnownOfIsFound() async {
    let api = ScriptedBotAPI { call, _ in
      call.method == "editMessageText" ? .noTextToEdit : nil
    }
    #expect(await edit(api).say(isPicture: false) == true)
    #expect(api.calls.map(\.method) == ["editMessageText", "editMessageCaption"])
  }

  @Test(
    arguments: [
      (nil, ProgressEdit.Showing.shown), (.noRights, .refused), (.photoInvalid, .refused),
      (.badRequest(description: "type of the message can't be changed"), .refused),
      (.dropped, .missed), (.retryAfter(seconds: 9), .missed), (.messageToEditNotFound, .missed),
      (.transport(.timedOut(mayHaveArrived: true)), .missed),
    ] as [(TelegramError?, ProgressEdit.Showing)])
  func aPreviewIsShownOrNot(error: TelegramError?, showing: ProgressEdit.Showing) async {
    let api = ScriptedBotAPI { _, _ in error }
    #expect(await edit(api).show(PicturePreview(bytes: [1, 2]), hidden: false) == showing)
    #expect(api.calls.map(\.file?.bytes) == [[1, 2]])
    #expect(api.calls.map(\.file?.contentType) == ["image/jpeg"])
  }
}
