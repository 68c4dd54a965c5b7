import Testing

@testable import Domain

/// Texts that are refused, and the mended texts that are offered.
struct PromptErrorTests {
  struct Unknown: Sendable, CustomTestStringConvertible {
    let text: String
    let name: String
    let suggestion: String?
    let fixed: String?
    let without: String
    var testDescription: String { text }

    init(_ text: String, _ name: String, _ suggestion: String?, _ fixed: String?, _ without: String)
    {
      self.text = text
      self.name = name
      self.suggestion = suggestion
      self.fixed = fixed
      self.without = without
    }
  }

  @Test(arguments: [
    Unknown("a --aar 16:9 b", "--aar", "--ar", "a b --ar 16:9", "a b"),
    Unknown("a --ra 16:9", "--ra", "--ar", "a --ar 16:9", "a"),
    Unknown("a --sed 5", "--sed", "--seed", "a --seed 5", "a"),
    Unknown("a --Sede=5", "--sede", "--seed", "a --seed 5", "a"),
    Unknown("a --sytle photo", "--sytle", "--style", "a --style photo", "a"),
    Unknown("a --stile phto", "--stile", "--style", "a --style photo", "a"),
    Unknown("a --spioler", "--spioler", "--spoiler", "a --spoiler", "a"),
    Unknown("a --flsh b", "--flsh", "--flash", "a b --flash", "a b"),
    Unknown("a --fil 50", "--fil", "--file", "a 50 --file", "a 50"),
    Unknown("a --ar:16:9", "--ar:16:9", "--ar", "a --ar 16:9", "a"),
    Unknown("a --not dogs, cats --n 2", "--not", "--no", "a --no dogs, cats --n 2", "a --n 2"),
    Unknown("a --chaos 50 b", "--chaos", nil, nil, "a b"),
    Unknown("a --chaos much b", "--chaos", nil, nil, "a much b"),
    Unknown("a --chaos=much b", "--chaos", nil, nil, "a b"),
    Unknown("a —asleep —n 2", "--asleep", nil, nil, "a --n 2"),
    Unknown("a --q 2", "--q", nil, nil, "a"),
    Unknown("a --sed word", "--sed", nil, nil, "a"),
    Unknown("a --no dogs --chaos cats", "--chaos", nil, nil, "a cats --no dogs"),
    Unknown("--chaos", "--chaos", nil, nil, ""),
  ])
  func unknownFlagsGetASuggestion(example: Unknown) throws {
    let error = try #require(throws: PromptError.self) { try PromptFixtures.parse(example.text) }
    #expect(
      error
        == .unknownFlag(
          name: example.name, suggestion: example.suggestion, fixed: example.fixed,
          without: example.without))
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let text: String
    let flag: String
    let value: String
    let fixed: String?
    let without: String
    var testDescription: String { text }

    init(_ text: String, _ flag: String, _ value: String, _ fixed: String?, _ without: String) {
      self.text = text
      self.flag = flag
      self.value = value
      self.fixed = fixed
      self.without = without
    }
  }

  static let bad: [Bad] = [
    Bad("a --ar 4:1", "--ar", "4:1", "a --ar 3:1", "a"),
    Bad("a --ar 1:9 b", "--ar", "1:9", "a b --ar 1:3", "a b"),
    Bad("a --ar 16/9", "--ar", "16/9", "a --ar 16:9", "a"),
    Bad("a --ar 16x9", "--ar", "16x9", "a --ar 16:9", "a"),
    Bad("a --ar 1.5:1", "--ar", "1.5:1", "a --ar 3:2", "a"),
    Bad("a --ar 1,5", "--ar", "1,5", "a --ar 3:2", "a"),
    Bad("a --ar wide", "--ar", "wide", "a --ar 16:9", "a"),
    Bad("a --ar 0:1", "--ar", "0:1", nil, "a"),
    Bad("a --ar", "--ar", "", nil, "a"),
    Bad("a --ar --n 2", "--ar", "", nil, "a --n 2"),
    Bad("a --ar\n16:9", "--ar", "", nil, "a\n16:9"),
    Bad("a --aspect ???", "--ar", "???", nil, "a"),
    Bad("a --size 1000x1000", "--size", "1000x1000", "a --size 1008x1008", "a"),
    Bad("a --size 100x4000", "--size", "100x4000", "a --size 256x2048", "a"),
    Bad("a --size 512", "--size", "512", "a --size 512x512", "a"),
    Bad("a --size 99999999x16", "--size", "99999999x16", "a --size 2048x256", "a"),
    Bad("a --size big", "--size", "big", nil, "a"),
    Bad("a --n 0", "--n", "0", "a --n 1", "a"),
    Bad("a --n 9", "--n", "9", "a --n 4", "a"),
    Bad("a --n 2,4", "--n", "2,4", "a --n 2", "a"),
    Bad("a --n many", "--n", "many", nil, "a"),
    Bad("a --seed -5", "--seed", "-5", "a --seed 0", "a"),
    Bad("a --seed −5", "--seed", "−5", "a --seed 0", "a"),
    Bad("a --seed 4294967296", "--seed", "4294967296", "a --seed 4294967295", "a"),
    Bad(
      "a --seed 99999999999999999999999", "--seed", "99999999999999999999999",
      "a --seed 4294967295", "a"),
    Bad("a --seed 0x10", "--seed", "0x10", nil, "a"),
    Bad("a --seed nan", "--seed", "nan", nil, "a"),
    Bad("a --style phot", "--style", "phot", "a --style photo", "a"),
    Bad("a --style cubist", "--style", "cubist", nil, "a"),
    Bad("a --style watercolr", "--style", "watercolr", "a --style watercolor", "a"),
    Bad("a --stylize 101", "--stylize", "101", "a --stylize 100", "a"),
    Bad("a --m flahs", "--m", "flahs", "a --m flash", "a"),
    Bad("a --m midjourney", "--m", "midjourney", nil, "a"),
    Bad("a --iw 1.5", "--iw", "1.5", "a --iw 1", "a"),
    Bad("a --iw -1", "--iw", "-1", "a --iw 0", "a"),
    Bad("a --iw 60%", "--iw", "60%", "a --iw 0.6", "a"),
    Bad("a --iw much", "--iw", "much", nil, "a"),
    Bad("a --file=yes", "--file", "yes", "a --file", "a"),
    Bad("a --xl=1 b", "--xl", "1", "a b --xl", "a b"),
    Bad("a --no", "--no", "", nil, "a"),
    Bad("a --no --n 2", "--no", "", nil, "a --n 2"),
    Bad("a --style \"oil paint\" b", "--style", "oil paint", nil, "a b"),
  ]

  @Test(arguments: bad)
  func badValuesGetTheNearestGoodOne(example: Bad) throws {
    let error = try #require(throws: PromptError.self) { try PromptFixtures.parse(example.text) }
    guard case .badValue(let flag, let value, let allowed, let fixed, let without) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(flag == example.flag)
    #expect(value == example.value)
    #expect(!allowed.isEmpty)
    #expect(fixed == example.fixed)
    #expect(without == example.without)
  }

  @Test(arguments: bad)
  func mendedTextsAreAccepted(example: Bad) throws {
    if let fixed = example.fixed { _ = try PromptFixtures.parse(fixed) }
    _ = try PromptFixtures.parse(example.without)
  }

  @Test(arguments: [
    ("a --n 9", "1 … 4"), ("a --seed x", "0 … 4294967295"), ("a --ar x", "1:3 … 3:1"),
    ("a --iw x", "0 … 1"), ("a --size x", "256x256 … 2048x2048, 16n"),
    (
      "a --style x",
      "photo, vivid, natural, art, oil, line, pencil, pixel, lowpoly, neon, noir, vintage, "
        + "ukiyoe, glass, popart, comic, mosaic, none"
    ),
    ("a --m x", "image-1, xl, flash, art"), ("a --no", "≤ 500"), ("a --raw=1", "--raw"),
  ])
  func rangesAreNamed(text: String, expected: String) throws {
    let error = try #require(throws: PromptError.self) { try PromptFixtures.parse(text) }
    guard case .badValue(_, _, let allowed, _, _) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(allowed == expected)
  }

  @Test(arguments: [
    ("a --ar 1:1 --size 512x512", "--ar", "--size"),
    ("a --size 512x512 b --aspect 1:1", "--size", "--ar"),
  ])
  func proportionsAndSizeExcludeEachOther(text: String, first: String, second: String) throws {
    #expect(throws: PromptError.conflict(first: first, second: second)) {
      try PromptFixtures.parse(text)
    }
  }

  @Test func theFirstFaultIsTold() throws {
    let error = try #require(throws: PromptError.self) {
      try PromptFixtures.parse("a --n 9 --chaos 1")
    }
    #expect(
      error
        == .badValue(
          flag: "--n", value: "9", allowed: "1 … 4", fixed: "a --n 4 --chaos=1",
          without: "a --chaos=1"))
  }

  @Test func tooMuchToLeaveOutIsCut() throws {
    let long = String(repeating: "dog ", count: 100)
    _ = try PromptFixtures.parse("a --no \(long)")
    let error = try #require(throws: PromptError.self) {
      try PromptFixtures.parse("a --no \(long) --n 2\nno: \(long)")
    }
    guard case .badValue("--no", _, "≤ 500", let fixed?, let without) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(without == "a --n 2")
    let order = try PromptFixtures.parse(fixed)
    #expect(order.count == 2)
    #expect((490...500).contains(order.negative.unicodeScalars.count))
  }

  @Test func wordsThatLookLikeFlagsStayWordsInMendedTexts() throws {
    let error = try #require(throws: PromptError.self) {
      try PromptFixtures.parse("a --n 9 --- --ar 7")
    }
    guard case .badValue(_, _, _, let fixed?, let without) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(fixed == "--n 4 --- a --ar 7")
    #expect(try PromptFixtures.parse(without).prompt == "a --ar 7")
  }
}
