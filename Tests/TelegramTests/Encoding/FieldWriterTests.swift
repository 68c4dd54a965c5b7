import HTTP
import Telegram
import Testing

@Suite struct FieldWriterTests {
  private let file = Upload(
    name: "photo", fileName: "a.png", contentType: "image/png", bytes: [1, 2])

  @Test func formHoldsFieldsThenFiles() throws {
    let keyboard = InlineKeyboard(rows: [[InlineButton(text: "Go", action: .callback("g"))]])
    let method = SendPhoto(
      chatID: 5, photo: .upload("f0"), caption: "<b>x</b>", hasSpoiler: true,
      replyMarkup: .inline(keyboard))
    let form = method.form(
      files: [Upload(name: "f0", fileName: "a.png", contentType: "image/png", bytes: [1, 2])])
    let fields = form.parts.dropLast().map {
      "\($0.name)=\(String(decoding: $0.bytes, as: UTF8.self))"
    }
    #expect(
      fields == [
        "chat_id=5", "photo=attach://f0", "caption=<b>x</b>", "parse_mode=HTML",
        "has_spoiler=true",
        #"reply_markup={"inline_keyboard":[[{"text":"Go","callback_data":"g"}]]}"#,
      ])
    let last = try #require(form.parts.last)
    #expect(
      last
        == Multipart.Part(name: "f0", fileName: "a.png", contentType: "image/png", bytes: [1, 2]))
  }

  @Test func fileUnderTheParametersNameTakesItsPlace() {
    let form = SendPhoto(chatID: 5, photo: .upload("photo")).form(files: [file])
    #expect(form.parts.map(\.name) == ["chat_id", "photo"])
    #expect(form.parts[1].fileName == "a.png")
  }
}
