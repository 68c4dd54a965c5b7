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
    #expect(scene.actors.first?.host == 1)
    #expect(Scene.read("a cat on a hill").actors.first?.host == nil)
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
    #expect(scene.actors.first?.host == 1)
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

  @Test(arguments: [
    ("one cat", 1), ("a pair of cats", 2), ("a couple of cats", 2), ("three cats", 3),
    ("a few cats", 3), ("several cats", 4), ("half a dozen cats", 6), ("a dozen cats", 12),
    ("12 cats", 12), ("7 small red cats", 7), ("hundreds of cats", 12), ("99 cats", 12),
    ("cats", 3), ("a cat", 1), ("the cat", 1), ("many cats", 7), ("three fluffy little cats", 3),
    ("🐈🐈🐈🐈", 4), ("двенадцать котов", 12), ("пара котов", 2), ("шесть котов", 6),
    ("пять рыжих котов", 5), ("с тремя котами", 3), ("десяток котов", 10), ("коты", 3),
    ("красивые коты", 3), ("с котами", 3), ("кот", 1), ("много котов", 7), ("дюжина котов", 12),
  ])
  func numbersCount(_ prompt: String, _ count: Int) {
    let scene = Scene.read(prompt)
    #expect(scene.actors.count == 1)
    #expect(scene.actors.first?.name == "cat")
    #expect(scene.actors.first?.count == count)
    #expect(scene.ignored.isEmpty)
  }

  @Test(arguments: [
    ("a red car", [[Hue.red]]), ("a car that is red", [[.red]]), ("the car is red", [[.red]]),
    ("a car painted red", [[.red]]), ("a small, red car", [[.red]]), ("a car in red", [[.red]]),
    ("a red car and a blue car", [[.red], [.blue]]), ("a red and a blue car", [[.red], [.blue]]),
    ("red car, blue car, green car", [[.red], [.blue], [.green]]),
    ("red and white lighthouse", [[.red, .white]]), ("a red car. The car is old", [[.red]]),
    ("black and white cat", [[.black, .white]]), ("красная машина", [[.red]]),
    ("машина красного цвета", [[.red]]), ("красная машина и синяя машина", [[.red], [.blue]]),
    ("машина синяя", [[.blue]]), ("чёрно-белый кот", [[.black, .white]]),
    ("a yellow car on a blue house", [[.yellow], [.blue]]),
    ("a cat with red eyes in a green car", [[], [.green]]),
  ])
  func coloursAreBoundToTheirNoun(_ prompt: String, _ hues: [[Hue]]) {
    let scene = Scene.read(prompt)
    // What the eyes are like is a part's business.
    let actors = scene.actors.map(\.hues)
    #expect(actors == hues || prompt.contains("eyes") && actors.last == hues.last)
    #expect(scene.palette.isEmpty)
    #expect(scene.features.isDisjoint(with: [.monochrome]))
  }

  @Test func copiesTakeTurnsWithColours() throws {
    let balloons = try #require(Scene.read("red and blue balloons").actors.first)
    #expect(balloons.count == 3)
    #expect(balloons.colour(ofCopy: 0) == Hue.red.colour)
    #expect(balloons.colour(ofCopy: 1) == Hue.blue.colour)
    #expect(balloons.colour(ofCopy: 2) == Hue.red.colour)
    let lighthouse = try #require(Scene.read("white and red lighthouse").actors.first)
    #expect(lighthouse.colour(ofCopy: 0) == Hue.red.colour)
  }

  @Test(arguments: [
    ("a big dog and a small dog", [Float(1.45), 0.66]), ("tiny cat", [0.4]), ("giant robot", [2]),
    ("огромный робот", [1.45]), ("крошечный кот", [0.4]), ("маленькая собака", [0.66]),
    ("a large red house", [1.45]), ("a huge mountain and a cat", [1]),
  ])
  func sizeWordsScale(_ prompt: String, _ scales: [Float]) {
    #expect(Scene.read(prompt).actors.map(\.scale) == scales)
  }

  @Test(arguments: [
    ("portrait of a cat", Shot.portrait), ("close-up of a dog", .closeUp), ("macro, cat", .closeUp),
    ("a wide shot of a castle", .wide), ("panoramic view of the sea", .wide),
    ("aerial view of a forest", .aerial), ("bird's-eye view of a city", .aerial),
    ("a city from above", .aerial), ("low angle shot of a robot", .low),
    ("a cat, bokeh", .shallow), ("портрет кота", .portrait), ("кот крупным планом", .closeUp),
    ("панорама города", .wide), ("вид сверху на лес", .aerial),
    ("город с высоты птичьего полёта", .aerial), ("робот, вид снизу", .low),
  ])
  func cameraWordsSetTheShot(_ prompt: String, _ shot: Shot) {
    let scene = Scene.read(prompt)
    #expect(scene.shots == [shot])
    #expect(scene.ignored.isEmpty)
  }

  @Test(arguments: [
    ("a dramatic castle", Mood.dramatic), ("a cosy house", .cosy),
    ("cozy cabin in the snow", .cosy),
    ("gloomy castle", .gloomy), ("cheerful meadow", .cheerful), ("dreamy lake", .dreamy),
    ("мрачный замок", .gloomy), ("уютный дом", .cosy), ("драматичное море", .dramatic),
  ])
  func moodsAreHeard(_ prompt: String, _ mood: Mood) {
    #expect(Scene.read(prompt).mood == mood)
  }

  @Test func moodsChangeTheLight() {
    let plain = Light(.day, side: 1, place: Vec2(0.2, 0.3), focal: 1.05)
    for mood in Mood.allCases {
      var light = plain
      light.put(mood)
      #expect(light.keyColour != plain.keyColour || light.ambient != plain.ambient)
      #expect(light.keyColour.luminance > 0.4 * plain.keyColour.luminance)
    }
    var gloomy = plain
    gloomy.put(.gloomy)
    #expect(gloomy.keyColour.luminance < plain.keyColour.luminance)
  }

  @Test(arguments: [
    "snow-capped mountains", "a sun-lit meadow", "a half-timbered house", "a moonlit lake",
    "a lakeside castle", "a cat sitting on a roof", "the cat's house", "a hilltop castle",
    "three wooden boats floating on the lake", "a city at 35mm, f/1.8, 4k, 1920x1080",
    "A serene mountain landscape at golden hour", "A futuristic city at night",
    "A futuristic city at night, neon lights, 8k", "cat", "A cute robot in a garden",
    "A futuristic city with flying cars at sunset", "A magical forest", "Add a rainbow in the sky",
    "ночной город с неоновыми огнями", "кот сидит на крыше дома", "высокие горы вдали",
  ])
  func nothingIsLeftOver(_ prompt: String) {
    let scene = Scene.read(prompt)
    let rest = scene.ignored.filter { $0 != "add" }
    #expect(rest.isEmpty)
    #expect(!scene.understood.isEmpty)
  }

  @Test(arguments: [
    ("a car, not red", "car"), ("a red car", ""), ("a castle, no flags", "castle"),
  ])
  func unwantedColoursAreLeftOut(_ prompt: String, _ name: String) {
    let scene = Scene.read(prompt, negative: "red")
    #expect(scene.palette.isEmpty)
    #expect(scene.actors.allSatisfy { $0.hues.isEmpty })
    #expect(scene.forbids(.colour(.red)))
  }

  @Test func flowersHaveTheirColourToThemselves() {
    let scene = Scene.read("a meadow full of red and yellow flowers")
    #expect(scene.petals == [.red, .yellow])
    #expect(scene.palette.isEmpty)
  }

  @Test func aColourAloneMayBeAFruit() throws {
    let fruit = try #require(SubjectCatalog.kind("oranges"))
    #expect(Scene.read("an orange on a table").actors.first?.name == fruit.name)
    #expect(Scene.read("two oranges").actors.first?.count == 2)
    #expect(Scene.read("an orange car").actors.map(\.name) == ["car"])
    #expect(Scene.read("an orange sky").palette == [.orange])
  }

  @Test func aPlantBeforeAPlaceFillsIt() {
    let scene = Scene.read("a castle in the palm garden")
    #expect(scene.actors.map(\.name) == ["castle", "palm"])
    #expect(scene.actors.allSatisfy { $0.host == nil })
    #expect((scene.actors.last?.count ?? 0) > 1)
  }

  @Test func readingTakesTimeInProportionToTheWords() {
    let clock = ContinuousClock()
    let one = String(repeating: "red cat on a blqx house, ", count: 20)
    let eight = String(repeating: one, count: 8)
    _ = Scene.read(one)
    let short = clock.measure { for _ in 0..<16 { _ = Scene.read(one) } }
    let long = clock.measure { for _ in 0..<2 { _ = Scene.read(eight) } }
    // The same words in all; shared machines stumble, squares would be eight times as slow.
    #expect(long < short * 5 + .milliseconds(50))
  }

  @Test(arguments: [
    ("a girl with long red hair", Hue.red), ("a blonde woman", .gold), ("a red-haired boy", .red),
    ("портрет девушки с голубыми волосами", .blue), ("рыжеволосая женщина", .orange),
  ])
  func hairIsItsOwners(_ prompt: String, _ hue: Hue) {
    let scene = Scene.read(prompt)
    #expect(scene.actors.map(\.hair) == [hue])
    #expect(scene.actors.first?.hues == [])
    #expect(scene.palette.isEmpty)
    #expect(scene.ignored.isEmpty)
  }

  @Test(arguments: [
    "a woman in a red dress", "a woman in a red dress and a hat", "a girl wearing a red coat",
    "девушка в красном платье",
  ])
  func garmentsGiveTheirColourToTheWearer(_ prompt: String) {
    let scene = Scene.read(prompt)
    #expect(scene.actors.first?.hues == [.red])
    // Nobody is in what comes after the dress.
    #expect(scene.actors.first?.host == nil)
    #expect(scene.palette.isEmpty)
    #expect(scene.ignored.isEmpty)
  }

  @Test func partsKeepTheirColoursToThemselves() {
    let scene = Scene.read("a black cat with green eyes and a white tail")
    #expect(scene.actors.map(\.hues) == [[.black]])
    #expect(scene.palette.isEmpty)
  }

  @Test(arguments: [
    ("a flower", ["daisy"]), ("three flowers", ["daisy"]), ("цветок", ["daisy"]),
    ("a butterfly on a flower", ["butterfly", "daisy"]), ("flowers", []), ("a flower meadow", []),
    ("a flower garden", []), ("цветы", []),
  ])
  func oneFlowerIsAThingAndFlowersAreEverywhere(_ prompt: String, _ names: [String]) {
    #expect(Scene.read(prompt).actors.map(\.name) == names)
  }

  @Test func whatIsCountedIsSingle() {
    #expect(Scene.read("three bananas").actors.map(\.name) == ["banana"])
    #expect(Scene.read("three bananas").actors.map(\.count) == [3])
    #expect(Scene.read("bananas").actors.map(\.name) == ["bananas"])
    #expect(Scene.read("three birds over a castle").actors.map(\.count).max() == 3)
    #expect(Scene.read("three birds").actors.map(\.name) == ["seagull"])
    #expect(Scene.read("birds").actors.map(\.name) == ["birds"])
    #expect(Scene.read("a banana").actors.map(\.name) == ["banana"])
  }

  @Test func smokeIsFogOnlyWhereNothingSmokes() {
    #expect(Scene.read("smoke").has(.fog))
    #expect(!Scene.read("a volcano erupting with lava and smoke").has(.fog))
    #expect(!Scene.read("a cabin, smoke from the chimney").has(.fog))
  }

  @Test(arguments: [
    ("a girl reading a book", ["girl", "book being read"]), ("a book", ["book"]),
    ("a boy eating pizza", ["boy", "pizza slice"]), ("a dragon", ["dragon"]),
    ("a dragon over a castle", ["flying dragon", "castle"]),
    ("a dragon in the sky", ["flying dragon"]), ("a dragon flying over hills", ["flying dragon"]),
    ("a child with a balloon", ["child", "party balloons"]), ("a boy on a bicycle", ["cyclist"]),
    ("a monkey riding a bicycle", ["monkey", "bicycle"]),
  ])
  func thingsLookAsTheyAreUsed(_ prompt: String, _ names: [String]) {
    #expect(Scene.read(prompt).actors.map(\.name) == names)
  }

  @Test func everyoneEats() {
    let scene = Scene.read("ninja turtles eating pizza")
    #expect(scene.actors.map(\.name) == ["ninja turtle", "pizza slice"])
    #expect(scene.actors.map(\.count) == [3, 3])
  }

  @Test func pairsAreOneAndTheYoungAreSmall() {
    #expect(Scene.read("two lovers under an umbrella").actors.map(\.count) == [1, 1])
    let fox = Scene.read("a cute baby fox").actors
    #expect(fox.map(\.name) == ["fox"])
    #expect(fox.map(\.scale) == [0.66])
    #expect(Scene.read("a baby").actors.map(\.name) == ["child"])
  }

  @Test func figuresOfSeveralAreNotMultiplied() {
    #expect(Scene.read("the pyramids of Egypt").actors.map(\.count) == [1])
    #expect(Scene.read("three pyramids").actors.map(\.count) == [3])
  }

  @Test func sunflowersAreAFieldWhereSomebodyElseIsTheSubject() {
    let alone = Scene.read("a field of sunflowers")
    #expect(alone.actors.map(\.name) == ["sunflower"])
    #expect(alone.actors.map(\.count) == [7])
    let scenery = Scene.read("a girl in a field of sunflowers")
    #expect(scenery.actors.map(\.name) == ["girl"])
    #expect(scenery.petals == [.yellow, .orange])
  }

  @Test(arguments: [
    ("с днём рождения", ["cake"]), ("торт со свечами на день рождения", ["cake", "candle"]),
    ("logo of a coffee shop", ["coffee"]), ("the Great Wall of China", ["great wall"]),
    ("красная шапочка и волк", ["red riding hood", "wolf"]), ("I love you", ["heart"]),
    ("a cake with balloons", ["cake", "party balloons"]),
  ])
  func whatPeopleAskForIsKnown(_ prompt: String, _ names: [String]) {
    let scene = Scene.read(prompt)
    #expect(scene.actors.map(\.name) == names)
    #expect(scene.ignored.isEmpty)
  }

  @Test func styleIsReadOnceAndFirst() {
    #expect(Scene.read("watercolor pixel art").style == .art)
    #expect(Scene.read("набросок карандашом").style == .pencil)
    #expect(Scene.read("a lake").style == nil)
  }

  @Test func descriptionTellsBoth() {
    let scene = Scene.read("blooming xyzzy by a lake at dusk")
    #expect(
      scene.description == "painted: flowers, lake, dusk; not understood: xyzzy")
  }
}
