import Testing

@testable import Domain

/// Texts that are accepted, and what they mean.
struct PromptParserTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let order: PromptOrder
    var testDescription: String { text }

    init(_ text: String, _ prompt: String, _ change: (inout PromptOrder) -> Void = { _ in }) {
      self.text = text
      var order = PromptOrder(prompt: prompt)
      change(&order)
      self.order = order
    }
  }

  @Test(arguments: words + flags + models)
  func wordsAndFlagsAreTold(apart example: Case) throws {
    #expect(try PromptFixtures.parse(example.text) == example.order)
  }

  @Test(arguments: repairs + negatives + literals)
  func whatPhonesDoIsRepaired(example: Case) throws {
    #expect(try PromptFixtures.parse(example.text) == example.order)
  }

  static let words: [Case] = [
    Case("", ""),
    Case("   \n ", ""),
    Case("a cat", "a cat"),
    Case("  a cat \n", "a cat"),
    Case("a  cat", "a  cat"),
    Case("a cat\non a mat", "a cat\non a mat"),
    Case("a well-known cat", "a well-known cat"),
    Case("a cat -- and a dog", "a cat -- and a dog"),
    Case("a cat --9 lives", "a cat --9 lives"),
    Case("cat--ar 16:9", "cat--ar 16:9"),
    Case("-ar 16:9", "-ar 16:9"),
    Case("---ar 16:9", "---ar 16:9"),
    Case("a — b", "a — b"),
    Case("a cat — asleep", "a cat — asleep"),
    Case("a cat—asleep", "a cat—asleep"),
    Case("1990–1999", "1990–1999"),
    Case("кот на окне", "кот на окне"),
    Case("👩‍👩‍👧 at the sea", "👩‍👩‍👧 at the sea"),
    Case("say no: never", "say no: never"),
    Case("no dogs", "no dogs"),
    Case("\u{FEFF}a cat\u{200B}", "a cat"),
    Case("a\u{0}cat", "a cat"),
    Case("a cat\r\nasleep", "a cat\nasleep"),
  ]

  static let flags: [Case] = [
    Case("a cat --ar 16:9", "a cat") { $0.shape = .ratio(width: 16, height: 9) },
    Case("a cat --ar=16:9", "a cat") { $0.shape = .ratio(width: 16, height: 9) },
    Case("a cat --AR 16:9", "a cat") { $0.shape = .ratio(width: 16, height: 9) },
    Case("a cat --aspect 3:1", "a cat") { $0.shape = .ratio(width: 3, height: 1) },
    Case("a cat --ar 1:3", "a cat") { $0.shape = .ratio(width: 1, height: 3) },
    Case("a cat --ar 2000:1000", "a cat") { $0.shape = .ratio(width: 2000, height: 1000) },
    Case("a cat --ar \"16:9\"", "a cat") { $0.shape = .ratio(width: 16, height: 9) },
    Case("a cat --ar 16:9 on a mat", "a cat on a mat") {
      $0.shape = .ratio(width: 16, height: 9)
    },
    Case("a cat --ar 16:9, asleep", "a cat asleep") { $0.shape = .ratio(width: 16, height: 9) },
    Case("a cat\n--ar 16:9\non a mat", "a cat\non a mat") {
      $0.shape = .ratio(width: 16, height: 9)
    },
    Case("--ar 16:9 a cat", "a cat") { $0.shape = .ratio(width: 16, height: 9) },
    Case("--ar 16:9", "") { $0.shape = .ratio(width: 16, height: 9) },
    Case("a --ar 1:1 --ar 2:1", "a") { $0.shape = .ratio(width: 2, height: 1) },
    Case("a --size 512x512", "a") { $0.shape = .size(PictureSize(width: 512, height: 512)) },
    Case("a --size 512X768", "a") { $0.shape = .size(PictureSize(width: 512, height: 768)) },
    Case("a --size 512×768", "a") { $0.shape = .size(PictureSize(width: 512, height: 768)) },
    Case("a --size 512х768", "a") { $0.shape = .size(PictureSize(width: 512, height: 768)) },
    Case("a --size 2048x256", "a") { $0.shape = .size(PictureSize(width: 2048, height: 256)) },
    Case("a --n 1", "a") { $0.count = 1 },
    Case("a --n 4", "a") { $0.count = 4 },
    Case("a --n=04", "a") { $0.count = 4 },
    Case("a --n 2 --n 3", "a") { $0.count = 3 },
    Case("a --seed 0", "a") { $0.seed = 0 },
    Case("a --seed 4294967295", "a") { $0.seed = .max },
    Case("a --seed=\"7\"", "a") { $0.seed = 7 },
    Case("a --seed 7.", "a") { $0.seed = 7 },
    Case("a --style photo", "a") { $0.style = .photo },
    Case("a --style Vivid", "a") { $0.style = .vivid },
    Case("a --style=line", "a") { $0.style = .line },
    Case("a --style pixel;", "a") { $0.style = .pixel },
    Case("a --style none", "a") { $0.style = PictureStyle.none },
    Case("a --style Watercolour", "a") { $0.style = .art },
    Case("a --style stained-glass", "a") { $0.style = .glass },
    Case("a --style pop-art", "a") { $0.style = .popArt },
    Case("a --stylize 0", "a") { $0.stylize = 0 },
    Case("a --s 100", "a") { $0.stylize = 100 },
    Case("a --tile b", "a b") { $0.isTiled = true },
    Case("a --vary 0.15", "a") { $0.variationPercent = 15 },
    Case("a --iw 0", "a") { $0.sourceStrengthPercent = 0 },
    Case("a --iw 1", "a") { $0.sourceStrengthPercent = 100 },
    Case("a --iw 0.6", "a") { $0.sourceStrengthPercent = 60 },
    Case("a --iw 0,65", "a") { $0.sourceStrengthPercent = 65 },
    Case("a --iw .5", "a") { $0.sourceStrengthPercent = 50 },
    Case("a --strength 0.07", "a") { $0.sourceStrengthPercent = 7 },
    Case("a --file", "a") { $0.sendsFile = true },
    Case("a --spoiler b", "a b") { $0.hidesPicture = true },
    Case("a --raw --dry", "a") {
      $0.isRaw = true
      $0.isDry = true
    },
    Case("a --file --file", "a") { $0.sendsFile = true },
    Case("a --n 2 b --seed 5 c", "a b c") {
      $0.count = 2
      $0.seed = 5
    },
  ]

  static let models: [Case] = [
    Case("a --m zekron-xl", "a") { $0.model = "zekron-xl" },
    Case("a --m xl", "a") { $0.model = "zekron-xl" },
    Case("a --m XL.", "a") { $0.model = "zekron-xl" },
    Case("a --model=Zekron-Art", "a") { $0.model = "zekron-art" },
    Case("a --m zekron-image-1:image-preview", "a") { $0.model = "zekron-image-1" },
    Case("a --xl", "a") { $0.model = "zekron-xl" },
    Case("a --flash b", "a b") { $0.model = "zekron-flash" },
    Case("a --art --xl", "a") { $0.model = "zekron-xl" },
    Case("a --xl --m flash", "a") { $0.model = "zekron-flash" },
    Case("a --image-1", "a") { $0.model = "zekron-image-1" },
    Case("a —xl", "a") { $0.model = "zekron-xl" },
  ]

  static let repairs: [Case] = [
    Case("a —ar 16:9", "a") { $0.shape = .ratio(width: 16, height: 9) },
    Case("a –ar 16:9", "a") { $0.shape = .ratio(width: 16, height: 9) },
    Case("a ―ar 16:9", "a") { $0.shape = .ratio(width: 16, height: 9) },
    Case("a −ar 16:9", "a") { $0.shape = .ratio(width: 16, height: 9) },
    Case("a\u{A0}—seed\u{A0}5", "a") { $0.seed = 5 },
    Case("a\u{A0}cat", "a cat"),
    Case("a\u{202F}cat", "a cat"),
    Case("a --style “photo”", "a") { $0.style = .photo },
    Case("a --style ‘photo’", "a") { $0.style = .photo },
    Case("a --style «line» b", "a b") { $0.style = .line },
    Case("a “cat” named ‘Tom’", "a “cat” named ‘Tom’"),
    Case("cafe\u{301}", "caf\u{E9}"),
    Case("и\u{306}од --n 2", "йод") { $0.count = 2 },
    Case("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"),
  ]

  static let negatives: [Case] = [
    Case("a --no dogs", "a") { $0.negative = "dogs" },
    Case("a --no dogs, cats and birds", "a") { $0.negative = "dogs, cats and birds" },
    Case("a --no=dogs and cats", "a") { $0.negative = "dogs and cats" },
    Case("a --no dogs --n 2", "a") {
      $0.negative = "dogs"
      $0.count = 2
    },
    Case("a --no dogs --no cats", "a") { $0.negative = "dogs, cats" },
    Case("a --no dogs, --no ,cats,", "a") { $0.negative = "dogs, cats" },
    Case("a --no \"big dogs\"", "a") { $0.negative = "big dogs" },
    Case("a --no “big dogs”, cats", "a") { $0.negative = "big dogs cats" },
    Case("a --no \"--ar 1:1\" --n 2", "a") {
      $0.negative = "--ar 1:1"
      $0.count = 2
    },
    Case("a --no 'til dawn --n 2", "a") {
      $0.negative = "'til dawn"
      $0.count = 2
    },
    Case("a --no dogs\nor cats", "a") { $0.negative = "dogs or cats" },
    Case("a --no well-known dogs — big", "a") { $0.negative = "well-known dogs — big" },
    Case("a cat\nno: dogs", "a cat") { $0.negative = "dogs" },
    Case("a cat\nNO: dogs, fog\nasleep", "a cat\nasleep") { $0.negative = "dogs, fog" },
    Case("no: dogs\na cat", "a cat") { $0.negative = "dogs" },
    Case("no:dogs", "") { $0.negative = "dogs" },
    Case("кот\nнет: собак", "кот") { $0.negative = "собак" },
    Case("кот\nБез: собак", "кот") { $0.negative = "собак" },
    Case("a\n  no: dogs", "a") { $0.negative = "dogs" },
    Case("a\nno:\nb", "a\nb"),
    Case("a\nno: dogs --n 2 cats\nb", "a\nb") {
      $0.negative = "dogs, cats"
      $0.count = 2
    },
    Case("a --no dogs\nno: cats", "a") { $0.negative = "dogs, cats" },
    Case("a --n 2 no: b", "a no: b") { $0.count = 2 },
  ]

  static let literals: [Case] = [
    Case("a --- --ar 16:9", "a --ar 16:9"),
    Case("a --n 2 --- b --n 3", "a b --n 3") { $0.count = 2 },
    Case("--- --n 3", "--n 3"),
    Case("a ---", "a"),
    Case("a --- b --- c", "a b --- c"),
    Case("a\n---\nb", "a\nb"),
    Case("a --no dogs --- b", "a b") { $0.negative = "dogs" },
    Case("a ---\nno: b", "a\nno: b"),
    Case("a —- —n 3", "a —n 3"),
    Case("a --- “b” —c", "a “b” —c"),
  ]

  @Test func thereAreEnoughExamples() {
    let accepted = [Self.words, Self.flags, Self.models, Self.repairs, Self.negatives]
    #expect(accepted.map(\.count).reduce(Self.literals.count, +) >= 120)
  }

  @Test func longestPromptIsFourThousandScalars() throws {
    let longest = String(repeating: "я", count: 4000)
    #expect(try PromptFixtures.parse(longest).prompt == longest)
    #expect(throws: PromptError.promptTooLong(limit: 4000)) {
      try PromptFixtures.parse(longest + "я")
    }
  }

  @Test func scalarsAreCountedAfterComposition() throws {
    let text = String(repeating: "e\u{301}", count: 4000)
    #expect(try PromptFixtures.parse(text).prompt.unicodeScalars.count == 4000)
  }

  @Test func aModelNamedLikeAFlagIsChosenByItsWholeName() throws {
    let rule = PriceRule(base: .zero, ceiling: .zero)
    let catalog = try ModelCatalog(
      ["zekron-raw", "other-2", "4k"].map {
        Model(
          id: $0, name: $0, stage: .ga, maxEdgePixels: 512, create: rule, edit: rule,
          engine: "painter")
      })
    let parser = PromptParser(catalog: catalog)
    #expect(try parser.parse("a --raw").isRaw)
    #expect(try parser.parse("a --m zekron-raw").model == "zekron-raw")
    #expect(try parser.parse("a --other-2").model == "other-2")
    #expect(try parser.parse("a --m 4k").model == "4k")
  }
}
