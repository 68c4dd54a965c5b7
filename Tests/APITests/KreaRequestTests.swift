import Domain
import TestSupport
import Testing

@testable import API

struct KreaRequestTests {
  private func order(_ more: String, base: String? = nil) throws -> PictureOrder {
    let fields = base ?? #""prompt":" a lake ","aspect_ratio":"1:1","resolution":"1K""#
    let catalog = try SampleCatalog.make()
    let body = "{\(fields)\(more.isEmpty ? "" : ",")\(more)}"
    let model = try #require(catalog.model(id: "z-image", of: .krea))
    return try KreaRequest(Array(body.utf8), catalog: catalog).order(of: model)
  }

  private func text(_ more: String, base: String? = nil) -> String {
    do {
      _ = try order(more, base: base)
      return ""
    } catch {
      return (error as? APIError).map(KreaErrorWords.text) ?? "\(error)"
    }
  }

  @Test(arguments: [
    ("1:1", "1024x1024"), ("4:3", "1152x864"), ("2:3", "832x1248"), ("16:9", "1280x720"),
    ("9:16", "720x1280"),
  ])
  func proportionsAreSizes(ratio: String, size: String) throws {
    let order = try order("", base: #""prompt":"x","aspect_ratio":"\#(ratio)","resolution":"1K""#)
    #expect(order.size.plain == size)
  }

  @Test func theLastOfANameCounts() throws {
    let order = try order(#""prompt":"a hill","seed":1,"seed":2,"styles":[],"styles":null"#)
    #expect(order.prompt == "a hill" && order.seed == 2)
    #expect(try self.order(#""aspectRatio":"4:3","aspectRatio":"1:1""#).size.plain == "1024x1024")
    #expect(text(#""aspectRatio":"1:1","aspectRatio":"4:3""#).contains("its old name"))
  }

  @Test func everythingReachesTheOrder() throws {
    let order = try order(#""seed":42,"denoising_strength":1,"skip_prompt_expansion":true"#)
    #expect(order.prompt == "a lake" && order.seed == 42 && order.isRaw)
    #expect(order.strength.thousandths == 0 && order.model.id == "z-image")
    #expect(order.patience == .nothing && order.register?.dialect == .krea)
    #expect(order.register?.notes == [] && !order.usesOldNames)
    #expect(try self.order("").strength.thousandths == 400)
    #expect(try self.order(#""image_url":null,"styles":null,"seed":null"#).sourceLinks.isEmpty)
  }

  @Test(arguments: [
    ("4294967295", UInt32.max), ("4294967296", 1), ("12.0", 12), ("-1", 0),
    ("9007199254740992", 0x20_0000),
  ])
  func seedsAreFolded(text: String, seed: UInt32) throws {
    #expect(try order(#""seed":\#(text)"#).seed == seed)
  }

  @Test(arguments: [
    (#""seed":1.5"#, "Invalid seed"), (#""seed":"x""#, "Invalid seed"),
    (#""denoising_strength":1.1"#, "Invalid denoising_strength"),
    (#""denoising_strength":-0.1"#, "Invalid denoising_strength"),
    (#""styles":{}"#, "Invalid styles"), (#""styles":[{}]"#, "Invalid styles"),
    (#""styles":[{"id":"a","strength":2.5}]"#, "Invalid styles"),
    (
      #""style_images":[{"url":"https://a.example/"},{"url":"https://a.example/"}]"#,
      "Invalid style_images"
    ),
    (#""style_images":[{"strength":1}]"#, "Invalid style_images"),
    (#""skip_prompt_expansion":"yes""#, "Invalid skip_prompt_expansion"),
    (#""image_url":7"#, "Invalid image_url"), (#""width":512"#, "Invalid width"),
    (#""aspectRatio":"16:9""#, "Invalid aspect_ratio"),
  ])
  func wrongFieldsAreNamed(more: String, beginning: String) {
    #expect(text(more).hasPrefix(beginning), "\(text(more))")
  }

  @Test func whatMustBeThereIsNamed() {
    #expect(text("", base: #""aspect_ratio":"1:1","resolution":"1K""#) == "prompt is required")
    #expect(
      text("", base: #""prompt":" ","aspect_ratio":"1:1","resolution":"1K""#)
        == "prompt is required")
    #expect(
      text("", base: #""prompt":"x","resolution":"1K""#) == "Invalid aspect_ratio: it is required")
    #expect(
      text("", base: #""prompt":"x","aspect_ratio":"1:1""#) == "Invalid resolution: it is required")
    #expect(
      text("", base: #""prompt":"x","aspect_ratio":"1:1","resolution":"2K""#)
        == "Invalid resolution: it must be one of 1K")
    #expect(text("", base: #"]"#) == "Invalid JSON body")
  }

  @Test func bothNamesMayAgree() throws {
    let order = try order(#""aspectRatio":"1:1","skipPromptExpansion":true"#)
    #expect(order.usesOldNames && order.isRaw)
    #expect(text(#""imageUrl":"https://a.example/","image_url":"https://b.example/""#) != "")
  }

  @Test func everyOldNameWorks() throws {
    let order = try order(
      #""presetStyles":[{"id":"line"}],"imageUrl":"https://a.example/1","#
        + #""styleImages":[{"url":"https://a.example/2","strength":0.5}]"#)
    #expect(order.style == .line)
    #expect(order.sourceLinks.map(\.url.text) == ["https://a.example/1", "https://a.example/2"])
    #expect(order.sourceLinks.map(\.field) == ["image_url", "style_images"])
    #expect(order.strength.thousandths == 400)
  }

  @Test func theStrongestKnownStyleIsDrawnAndTheRestTold() throws {
    let order = try order(
      #""styles":[{"id":"x1"},{"id":"art","strength":0.5},{"id":"Line","strength":1.5},"#
        + #"{"id":"photo","strength":-1}]"#)
    #expect(order.style == .line)
    let notes = try #require(order.register?.notes)
    #expect(notes.count == 4)
    #expect(notes[0].contains("'x1' is not known here"))
    #expect(notes[1].contains("'art' gave way to 'Line'"))
    #expect(notes[2].contains("'photo' was left out"))
    #expect(notes[3].contains("'line' is drawn in full"))
  }

  @Test func aStyleImageAloneIsOneToStartFrom() throws {
    let order = try order(#""style_images":[{"url":"https://a.example/2"}]"#)
    #expect(order.sourceLinks.count == 1 && order.strength.thousandths == 300)
    #expect(order.register?.notes.first?.contains("held at 30 %") == true)
    let off = try self.order(#""style_images":[{"url":"https://a.example/2","strength":-1}]"#)
    #expect(off.sourceLinks.isEmpty && off.register?.notes.count == 1)
  }

  @Test func ordersThatDrawOtherwiseHaveOtherDigests() throws {
    let digests = try [
      "", #""seed":1"#, #""skip_prompt_expansion":true"#, #""image_url":"https://a.example/1""#,
      #""image_url":"https://a.example/2""#,
    ].map { try order($0).digest }
    #expect(Set(digests).count == 5)
    #expect(try order("").digest == digests[0])
  }
}
