import Synchronization
import Testing

@testable import Painter

@Suite struct PictureEditorTests {
  private func edit(
    _ prompt: String, _ sources: [SourcePicture], negative: String = "", width: Int = 96,
    height: Int = 72, seed: UInt32 = 7, style: PaintStyle? = nil, strength: Double = 0.6,
    threads: Int = 2
  ) throws -> Painting {
    try PictureEditor(threads: threads).edit(
      EditRequest(
        prompt: prompt, negative: negative, sources: sources, width: width, height: height,
        seed: seed, style: style, strength: strength),
      progress: { _ in }, isCancelled: { false })
  }

  private let land = Specimen.landscape()

  @Test(arguments: ["make it winter", "сделай зиму", "cover everything in snow"])
  func snowWhitensTheGroundAndKeepsItsStructure(_ prompt: String) throws {
    let before = Look(land)
    let after = Look(try edit(prompt, [land]))
    #expect(after.light(y: 0.6...1) > before.light(y: 0.6...1) + 40)
    #expect(after.colourfulness(y: 0.6...1) < before.colourfulness(y: 0.6...1) * 0.5)
    #expect(after.correlation(with: before, y: 0.65...1) > 0.2)
  }

  @Test func autumnTurnsGreenIntoRedAndGold() throws {
    let before = Look(land).mean(y: 0.6...1)
    let after = Look(try edit("autumn", [land])).mean(y: 0.6...1)
    #expect(before.green > before.red)
    #expect(after.red > after.green + 20)
  }

  @Test func summerTurnsSnowIntoGrass() throws {
    let snow = Specimen.make(96, 72) { x, y in
      y < 36 ? (130, 180, 235) : (215 + Float((x / 5 + y / 4) % 2) * 20, 225, 232)
    }
    let after = Look(try edit("summer", [snow])).mean(y: 0.7...1)
    #expect(after.green > after.blue + 15)
    #expect(after.green > after.red)
  }

  @Test(arguments: ["night", "ночь", "make it a starry night"])
  func nightDarkensAndCools(_ prompt: String) throws {
    let before = Look(land)
    let after = Look(try edit(prompt, [land]))
    #expect(after.light() < before.light() * 0.5)
    let ground = after.mean(y: 0.6...1)
    #expect(
      ground.blue / (ground.red + 1) > 1.2 * before.mean(y: 0.6...1).blue
        / before.mean(y: 0.6...1).red)
    #expect(after.correlation(with: before, y: 0.6...1) > 0.5)
  }

  @Test func goldenHourWarms() throws {
    let before = Look(land).mean()
    let after = Look(try edit("golden hour", [land])).mean()
    #expect(after.red / after.blue > 1.2 * before.red / before.blue)
  }

  @Test func rainbowLiesInTheSkyAndNotOnTheGround() throws {
    let plain = Look(try edit("", [land]))
    let bow = Look(try edit("add a rainbow", [land]))
    let sky = bow.distance(to: Look(land), y: 0...0.45)
    #expect(sky > 2)
    #expect(bow.distance(to: plain, y: 0.6...1) < sky + 6)
    #expect(bow.distance(to: Look(land), y: 0.6...1) < 1.5)
  }

  @Test func fogHidesWhatIsFarMoreThanWhatIsNear() throws {
    let before = Look(land)
    let after = Look(try edit("fog", [land]))
    func contrast(_ look: Look, _ y: ClosedRange<Double>) -> Double { look.colourfulness(y: y) }
    let far = contrast(after, 0.52...0.62) / contrast(before, 0.52...0.62)
    let near = contrast(after, 0.9...1) / contrast(before, 0.9...1)
    #expect(far < near)
    #expect(far < 0.6)
  }

  @Test(arguments: [
    "rain", "storm", "snowfall", "dusk", "dawn", "sunset", "clouds", "add birds", "add a moon",
    "add the sun", "spring", "aurora", "add a cat", "добавь радугу", "overcast", "clear sky",
  ])
  func everyEffectShowsAndIsNamed(_ prompt: String) throws {
    let plain = try edit("", [land])
    let changed = try edit(prompt, [land])
    #expect(Look(changed).distance(to: Look(plain)) > 0.8)
    #expect(!changed.understood.isEmpty)
    #expect(changed.ignored.isEmpty)
  }

  /// Styles that redraw a photograph.
  static let redrawing = PaintStyle.allCases.filter { !$0.isPhotographic }

  private static func words(_ style: PaintStyle) -> String {
    let words: [PaintStyle: String] = [
      .art: "watercolour", .line: "ink", .glass: "stained glass", .popart: "pop art",
    ]
    return words[style] ?? style.rawValue
  }

  @Test(arguments: redrawing) func everyStyleRedrawsAndIsItsOwn(_ style: PaintStyle) throws {
    let source = Specimen.stripes()
    let prompt = Self.words(style)
    let picture = try edit(prompt, [source], width: 64, height: 64)
    #expect(picture.ignored.isEmpty)
    #expect(Look(picture).distance(to: Look(source)) > 3)
    #expect(try edit(prompt, [source], width: 64, height: 64, threads: 1).pixels == picture.pixels)
    #expect(EditReader.plan(prompt, negative: "", sources: 1).style == style)
  }

  @Test func stylesOfTheRequestRedraw() throws {
    let plain = try edit("", [land])
    for style in PaintStyle.allCases where style != .photo && style != .none {
      #expect(try edit("", [land], style: style).pixels != plain.pixels)
    }
    #expect(try edit("", [land], style: PaintStyle.none).pixels == plain.pixels)
  }

  @Test func tonesDoWhatTheySay() throws {
    let source = Specimen.stripes()
    func look(_ prompt: String) throws -> Look {
      Look(try edit(prompt, [source], width: 64, height: 64))
    }
    let before = Look(source)
    #expect(try look("brighter").light() > before.light() + 15)
    #expect(try look("darker").light() < before.light() - 15)
    #expect(try look("much darker").light() < look("slightly darker").light() - 10)
    #expect(try look("black and white").colourfulness() < 4)
    #expect(try look("more saturated").colourfulness() > before.colourfulness() * 1.2)
    #expect(try look("inverted").correlation(with: before) < -0.9)
    let sepia = try look("sepia").mean()
    #expect(sepia.red > sepia.green && sepia.green > sepia.blue)
    #expect(try look("blurred").correlation(with: before) < 1)
    let mirrored = try look("mirror it")
    #expect(mirrored.light(x: 0...0.3) > mirrored.light(x: 0.7...1) + 60)
    let over = try look("rotate 180")
    #expect(over.light(x: 0...0.3) > over.light(x: 0.7...1) + 60)
  }

  @Test func recolouringKeepsToTheSubject() throws {
    let disc = Specimen.disc()
    let after = Look(try edit("recolor it blue", [disc], width: 96, height: 96))
    let middle = after.mean(x: 0.42...0.58, y: 0.42...0.58)
    #expect(middle.blue > middle.red + 40)
    #expect(after.distance(to: Look(disc), x: 0...0.12, y: 0...0.12) < 4)
  }

  @Test func backgroundIsReplacedBehindTheSubject() throws {
    let disc = Specimen.disc()
    let white = Look(try edit("white background", [disc], width: 96, height: 96))
    #expect(white.light(x: 0...0.12, y: 0...0.12) > 235)
    let middle = white.mean(x: 0.42...0.58, y: 0.42...0.58)
    #expect(middle.red > middle.blue + 80)
    let scene = try edit("put it in a forest", [disc], width: 96, height: 96)
    #expect(scene.understood.contains("forest"))
    #expect(Look(scene).distance(to: Look(disc), x: 0...0.2) > 20)
    let kept = Look(scene).mean(x: 0.42...0.58, y: 0.42...0.58)
    #expect(kept.red > kept.blue + 60)
  }

  // MARK: - Two sources

  private let across = Specimen.make(96, 72) { x, _ in
    (x / 8) % 2 == 0 ? (230, 230, 230) : (20, 20, 20)
  }
  private let down = Specimen.make(96, 72) { _, y in
    (y / 8) % 2 == 0 ? (230, 230, 230) : (20, 20, 20)
  }

  @Test(arguments: ["blend them", "", "смешай"]) func bothAreSeenInABlend(_ prompt: String) throws {
    let look = Look(try edit(prompt, [across, down]))
    #expect(look.correlation(with: Look(across)) > 0.4)
    #expect(look.correlation(with: Look(down)) > 0.4)
  }

  @Test func doubleExposureShowsBoth() throws {
    let disc = Specimen.disc(width: 96, height: 72)
    let look = Look(try edit("double exposure", [disc, across]))
    #expect(look.distance(to: Look(disc)) > 5)
    #expect(look.distance(to: Look(across)) > 5)
  }

  @Test func sideBySideHasOneEach() throws {
    let red = Specimen.flat(220, 30, 30)
    let blue = Specimen.flat(30, 30, 220)
    let look = Look(try edit("side by side", [red, blue]))
    #expect(look.mean(x: 0...0.45).red > 150)
    #expect(look.mean(x: 0.55...1).blue > 150)
  }

  @Test(arguments: [
    ("put the person from image 1 into the background of image 2", false),
    ("use the background of image 1 for the person", true),
  ])
  func subjectOfOneGoesBeforeTheOther(_ prompt: String, _ swapped: Bool) throws {
    let disc = Specimen.disc(width: 96, height: 72)
    let look = Look(try edit(prompt, swapped ? [across, disc] : [disc, across]))
    let middle = look.mean(x: 0.45...0.55, y: 0.45...0.6)
    #expect(middle.red > middle.blue + 60)
    #expect(look.distance(to: Look(across), x: 0...0.12) < 25)
  }

  // MARK: - Strength, words, sizes

  @Test(arguments: ["winter", "night", "sepia", "oil painting", "rain"])
  func theStrongerTheSourceTheLessIsChanged(_ prompt: String) throws {
    let before = Look(try edit(prompt, [land], strength: 1))
    #expect(before.distance(to: Look(land)) < 1)
    let distances = try [0.0, 0.6, 0.8, 0.95].map {
      Look(try edit(prompt, [land], strength: $0)).distance(to: Look(land))
    }
    #expect(zip(distances, distances.dropFirst()).allSatisfy { $0 >= $1 - 0.3 }, "\(distances)")
    #expect(distances[1] > distances[3] * 2)
  }

  @Test func whatIsNotUnderstoodIsSaidAndThePictureIsTheSource() throws {
    let picture = try edit("frobnicate the quux", [land])
    #expect(picture.understood.isEmpty)
    #expect(picture.ignored == ["frobnicate", "quux"])
    let look = Look(picture)
    #expect(look.distance(to: Look(land)) < 12)
    #expect(look.correlation(with: Look(land)) > 0.97)
  }

  @Test func anotherRatioIsCutNotSquashed() throws {
    let wide = Specimen.make(120, 40) { x, y in
      let dx = Float(x) - 60
      let dy = Float(y) - 20
      return dx * dx + dy * dy < 200 ? (250, 250, 250) : (10, 10, 10)
    }
    let look = Look(try edit("", [wide], width: 80, height: 80))
    // The circle stays round.
    #expect(
      abs(look.light(x: 0.1...0.9, y: 0.45...0.55) - look.light(x: 0.45...0.55, y: 0.1...0.9)) < 25)
  }

  @Test(arguments: [(1, 1), (1, 4000), (4000, 1), (2, 3), (17, 5), (8, 8)])
  func oddSourcesAreEdited(_ width: Int, _ height: Int) throws {
    let source = Specimen.noise(width: width, height: height)
    for prompt in [
      "winter night with a rainbow", "oil painting", "white background", "pixel art", "blur",
    ] {
      let picture = try edit(prompt, [source], width: 24, height: 40)
      #expect(picture.pixels.count == 24 * 40 * 3)
    }
    #expect(
      try edit("", [source, Specimen.flat(9, 9, 9, width: 1, height: 1)]).pixels.count == 96 * 72
        * 3)
  }

  @Test(arguments: [(16, 16), (16, 200), (200, 16)]) func narrowResultsAreEdited(
    _ width: Int, _ height: Int
  ) throws {
    for style in Self.redrawing {
      let picture = try edit(Self.words(style) + " storm", [land], width: width, height: height)
      #expect(picture.pixels.count == width * height * 3)
    }
  }

  @Test func refusals() {
    #expect(throws: PaintError.badSize(width: 15, height: 72)) { try edit("", [land], width: 15) }
    #expect(throws: PaintError.badSources(count: 0)) { try edit("", []) }
    #expect(throws: PaintError.badSources(count: 3)) { try edit("", [land, land, land]) }
  }

  @Test func fuzzedInstructionsGivePictures() throws {
    var state: UInt32 = 77
    func next() -> UInt32 {
      state = state &* 1_664_525 &+ 1_013_904_223
      return state >> 8
    }
    let words = [
      "make", "it", "winter", "night", "no", "background", "blend", "put", "image", "1", "2",
      "much",
      "blue", "sky", "person", "into", "forest", "кот", "зима", "без", "фон", "\u{0}", "🌈", "oil",
      "crop", "16:9", ",", "remove", "clouds", "recolor", "rotate", "цвета", "the", "red",
    ]
    for _ in 0..<60 {
      let prompt = (0..<next() % 14).map { _ in words[Int(next()) % words.count] }.joined(
        separator: " ")
      let sources = next() & 1 == 0 ? [land] : [land, across]
      let picture = try edit(
        prompt, sources, negative: words[Int(next()) % words.count], width: 32, height: 24,
        seed: next(), strength: Double(next() % 11) / 10)
      #expect(picture.pixels.count == 32 * 24 * 3)
    }
  }

  @Test func strengthOutOfRangeIsBounded() throws {
    #expect(
      try edit("sepia", [land], strength: -5).pixels == edit("sepia", [land], strength: 0).pixels)
    #expect(
      try edit("sepia", [land], strength: 99).pixels == edit("sepia", [land], strength: 1).pixels)
  }

  @Test func cancellationIsObeyed() {
    for prompt in ["winter", "oil painting", "put it in a forest", "blur"] {
      #expect(throws: PaintError.cancelled) {
        try PictureEditor(threads: 2).edit(
          EditRequest(prompt: prompt, sources: [land], width: 512, height: 512),
          progress: { _ in }, isCancelled: { true })
      }
    }
  }

  @Test(arguments: ["sunset", "put it on a beach", "neon", "side by side"])
  func progressRisesToOne(_ prompt: String) throws {
    let reports = Mutex([Double]())
    _ = try PictureEditor(threads: 2).edit(
      EditRequest(prompt: prompt, sources: [land, land], width: 64, height: 64),
      progress: { value in reports.withLock { $0.append(value) } }, isCancelled: { false })
    reports.withLock {
      #expect($0.first == 0)
      #expect($0.last == 1)
      #expect($0 == $0.sorted())
      #expect($0.count > 8)
    }
  }
}
