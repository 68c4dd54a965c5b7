import Testing

@testable import Painter

@Suite struct PromptReaderTests {
  @Test(arguments: UnderstandingCase.english + UnderstandingCase.russian)
  func promptIsUnderstoodAndTheRestIsNamed(_ example: UnderstandingCase) {
    let scene = Scene.read(example.prompt)
    #expect(scene.understood == example.understood)
    #expect(scene.ignored == example.ignored)
  }

  @Test(arguments: [
    ("red car in a blue city", Hue.red), ("a white small cat", .white),
    ("чёрный кот в поле", .black), ("pink balloon", .pink),
  ])
  func colourBelongsToItsSubject(_ prompt: String, _ hue: Hue) {
    #expect(Scene.read(prompt).actors.first?.hue == hue)
  }

  @Test func colourOfTheSettingMakesThePalette() {
    #expect(Scene.read("purple mountains").palette == [.purple])
    #expect(Scene.read("teal and orange sunset").palette == [.teal, .orange])
    #expect(Scene.read("blue lake, green forest").palette.isEmpty)
  }

  @Test func countsAndPluralsMultiplySubjects() {
    #expect(Scene.read("three cats").actors.first?.count == 3)
    #expect(Scene.read("два кота").actors.first?.count == 2)
    #expect(Scene.read("a cat").actors.first?.count == 1)
    #expect(Scene.read("flying cars").actors.first?.count == 3)
  }

  @Test func onPutsOneSubjectUponTheNext() throws {
    let scene = Scene.read("a cat on a house")
    #expect(scene.actors.map(\.name) == ["cat", "house"])
    #expect(scene.actors.first?.perch == 1)
    #expect(Scene.read("a cat on a hill").actors.first?.perch == nil)
  }

  @Test func negativeWordsLeaveThingsOut() {
    let scene = Scene.read("night sky with moon, clouds and a cat", negative: "moon, cat, people")
    #expect(!scene.has(.moon))
    #expect(scene.forbids(.feature(.moon)))
    #expect(scene.actors.isEmpty)
    #expect(scene.has(.clouds))
    #expect(scene.understood.contains("no moon"))
    #expect(scene.understood.contains("no people"))
  }

  @Test(arguments: ["no people", "without humans", "no persons", "без людей"])
  func whoWantsNobodyGetsNoneOfThePeople(_ wish: String) {
    let scene = Scene.read("a knight, two witches and a dragon by a crowd, \(wish)")
    #expect(scene.actors.map(\.name) == ["dragon"])
  }

  @Test func oneOfThePeopleIsLeftOutAlone() {
    let scene = Scene.read("a knight and a witch", negative: "witch")
    #expect(scene.actors.map(\.name) == ["knight"])
  }

  @Test func negationEndsWithItsPhrase() {
    let scene = Scene.read("no clouds, mountains and a lake")
    #expect(scene.forbids(.weather(.clouds)))
    #expect(scene.settings == [.mountains, .lake])
  }

  @Test func excludedSubjectKeepsOthersSeated() {
    let scene = Scene.read("a dog, a cat on a house", negative: "dog")
    #expect(scene.actors.map(\.name) == ["cat", "house"])
    #expect(scene.actors.first?.perch == 1)
  }

  @Test(arguments: [
    "", " ", "🦄🚀🌊", "مرحبا بالعالم", "שלום", "\u{0}\u{FFFF}\u{202E}", "no no no without",
    "on on on",
    "8k, 4k, hdr", String(repeating: "mountain ", count: 900), String(repeating: "ы", count: 4000),
    "a\u{301}\u{301}\u{301}", "1 2 3 4 5 6 7 8 9", "))))((((", "без без и и или",
  ])
  func oddPromptsAreRead(_ prompt: String) {
    let scene = Scene.read(prompt, negative: prompt)
    #expect(scene.ignored.count <= Tokenizer.mostTokens)
    #expect(!scene.description.isEmpty)
  }

  @Test func styleIsReadOnceAndFirst() {
    #expect(Scene.read("watercolor pixel art").style == .art)
    #expect(Scene.read("набросок карандашом").style == .line)
    #expect(Scene.read("a lake").style == nil)
  }

  @Test func descriptionTellsBoth() {
    let scene = Scene.read("blooming xyzzy by a lake at dusk")
    #expect(
      scene.description == "painted: lake, dusk; not understood: blooming, xyzzy")
  }
}
