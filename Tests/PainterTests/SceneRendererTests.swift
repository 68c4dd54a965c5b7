import Synchronization
import Testing

@testable import Painter

@Suite struct SceneRendererTests {
  private func render(
    _ prompt: String, negative: String = "", width: Int = 48, height: Int = 40, seed: UInt32 = 7,
    style: PaintStyle? = nil, detail: PaintDetail = .full, threads: Int = 2
  ) throws -> Painting {
    try SceneRenderer(threads: threads).render(
      PaintRequest(
        prompt: prompt, negative: negative, width: width, height: height, seed: seed,
        style: style, detail: detail), progress: { _ in }, isCancelled: { false })
  }

  @Test(arguments: [
    "mountain lake at dawn", "neon city at night", "stormy sea", "magical forest", "desert",
    "a robot in a garden", "beach with palms", "xyzzy", "space", "snowfall over hills, fog",
  ])
  func bytesDoNotDependOnThreads(_ prompt: String) throws {
    let one = try render(prompt, threads: 1)
    #expect(one.pixels.count == 48 * 40 * 3)
    #expect(try render(prompt, threads: 3).pixels == one.pixels)
    #expect(try render(prompt, threads: 3).pixels == one.pixels)
  }

  @Test(arguments: PaintStyle.allCases) func everyStyleIsDeterministicAndItsOwn(
    _ style: PaintStyle
  ) throws {
    let picture = try render("mountain lake", width: 64, height: 64, style: style)
    let again = try render("mountain lake", width: 64, height: 64, style: style, threads: 1)
    #expect(picture.pixels == again.pixels)
    for other in PaintStyle.allCases where other != style {
      let painted = try render("mountain lake", width: 64, height: 64, style: other)
      #expect(painted.pixels != picture.pixels)
    }
  }

  @Test func styleMayGoHalfWay() throws {
    func painted(_ stylize: Double, _ style: PaintStyle) throws -> [UInt8] {
      try SceneRenderer(threads: 2).render(
        PaintRequest(prompt: "lake", width: 48, height: 40, style: style, stylize: stylize),
        progress: { _ in }, isCancelled: { false }
      ).pixels
    }
    func apart(_ a: [UInt8], _ b: [UInt8]) -> Int {
      zip(a, b).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) }
    }
    for style in [PaintStyle.oil, .pixel, .ukiyoe, .neon] {
      let (none, half, full) = try (painted(0, style), painted(0.5, style), painted(1, style))
      #expect(apart(none, full) > 48 * 40 * 3)
      #expect(apart(none, half) < apart(none, full))
      #expect(apart(half, full) < apart(none, full))
      #expect(try painted(7, style) == full)
      #expect(try painted(.nan, style).count == full.count)
    }
  }

  @Test func variationsKeepTheCompositionOrDoNot() throws {
    func painted(_ variation: Double, _ prompt: String) throws -> [UInt8] {
      try SceneRenderer(threads: 2).render(
        PaintRequest(prompt: prompt, width: 64, height: 64, seed: 4, variation: variation),
        progress: { _ in }, isCancelled: { false }
      ).pixels
    }
    func apart(_ a: [UInt8], _ b: [UInt8]) -> Int {
      zip(a, b).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) }
    }
    for prompt in ["mountain lake", "a castle in a meadow"] {
      let first = try painted(0, prompt)
      let near = try painted(0.2, prompt)
      let far = try painted(0.8, prompt)
      #expect(near != first)
      #expect(try painted(0.3, prompt) != near)
      #expect(far != first)
      // A meadow is all small things: there the numbers tell nothing.
      if prompt == "mountain lake" { #expect(apart(first, near) < apart(first, far)) }
    }
  }

  @Test(arguments: [
    "cats", "waves", "stars in space", "grass", "abstract", "sand", "sky, a castle",
  ])
  func tilesMeetAtTheirEdges(_ prompt: String) throws {
    for style in [PaintStyle.photo, .art, .oil, .ukiyoe, .noir] {
      let (width, height) = (96, 80)
      let pixels = try SceneRenderer(threads: 2).render(
        PaintRequest(prompt: prompt, width: width, height: height, style: style, tile: true),
        progress: { _ in }, isCancelled: { false }
      ).pixels
      #expect(pixels.count == width * height * 3)
      func step(_ x: Int, _ y: Int, _ u: Int, _ v: Int) -> Int {
        (0..<3).reduce(0) {
          $0 + abs(Int(pixels[(y * width + x) * 3 + $1]) - Int(pixels[(v * width + u) * 3 + $1]))
        }
      }
      let across = (0..<height).map { step(width - 1, $0, 0, $0) }.reduce(0, +) / height
      let down = (0..<width).map { step($0, height - 1, $0, 0) }.reduce(0, +) / width
      let rows = (8..<(height - 1)).flatMap { y in (8..<(width - 1)).map { ($0, y) } }
      let usualAcross = rows.map { step($0.0, $0.1, $0.0 + 1, $0.1) }.reduce(0, +) / rows.count
      let usualDown = rows.map { step($0.0, $0.1, $0.0, $0.1 + 1) }.reduce(0, +) / rows.count
      #expect(across <= usualAcross * 2 + 12, "\(prompt), \(style): \(across), \(usualAcross)")
      #expect(down <= usualDown * 2 + 12, "\(prompt), \(style): \(down), \(usualDown)")
    }
  }

  @Test func seedsAndWordsMakeOtherPictures() throws {
    let first = try render("mountain lake", seed: 1)
    #expect(try render("mountain lake", seed: 2).pixels != first.pixels)
    #expect(try render("mountain lake at night", seed: 1).pixels != first.pixels)
    let abstract = try render("xyzzy", seed: 1)
    #expect(try render("plugh", seed: 1).pixels != abstract.pixels)
  }

  @Test func negativeWordsChangeThePicture() throws {
    let clouded = try render("hills under clouds")
    #expect(try render("hills under clouds", negative: "clouds").pixels != clouded.pixels)
  }

  @Test func pictureIsNeitherEmptyNorFlat() throws {
    for setting in Setting.allCases {
      let bytes = try render(setting.rawValue, width: 32, height: 32).pixels
      #expect(Set(bytes).count > 24)
      let mean = bytes.reduce(0) { $0 + Int($1) } / bytes.count
      #expect((8...245).contains(mean))
    }
  }

  @Test(arguments: [(15, 64), (64, 15), (4097, 64), (64, 5000), (0, 0), (-1, 64)])
  func sizesOutsideTheEdgesAreRefused(_ width: Int, _ height: Int) {
    #expect(throws: PaintError.badSize(width: width, height: height)) {
      try render("lake", width: width, height: height)
    }
  }

  @Test(arguments: [(16, 16), (16, 300), (300, 16), (17, 31)])
  func narrowSizesArePainted(_ width: Int, _ height: Int) throws {
    for prompt in ["forest by a lake", "cat", "city", "watercolor beach", "pixel art sea"] {
      let picture = try render(prompt, width: width, height: height)
      #expect(picture.pixels.count == width * height * 3)
    }
  }

  @Test func cancellationIsObeyedAtOnce() {
    #expect(throws: PaintError.cancelled) {
      try SceneRenderer(threads: 2).render(
        PaintRequest(prompt: "mountains", width: 512, height: 512), progress: { _ in },
        isCancelled: { true })
    }
  }

  @Test func progressRisesToOne() throws {
    let reports = Mutex([Double]())
    _ = try SceneRenderer(threads: 2).render(
      PaintRequest(prompt: "mountain lake", width: 64, height: 64),
      progress: { value in reports.withLock { $0.append(value) } }, isCancelled: { false })
    reports.withLock {
      #expect($0.first == 0)
      #expect($0.last == 1)
      #expect($0 == $0.sorted())
    }
  }

  @Test func understandingComesWithThePicture() throws {
    let picture = try render("blooming xyzzy by a lake at dusk", width: 16, height: 16)
    #expect(picture.understood == ["flowers", "lake", "dusk"])
    #expect(picture.ignored == ["xyzzy"])
  }

  @Test(arguments: ["", "🦄", "مرحبا", String(repeating: "кот cat ", count: 500), "no no no"])
  func oddPromptsArePainted(_ prompt: String) throws {
    #expect(try render(prompt, width: 24, height: 24).pixels.count == 24 * 24 * 3)
  }

  @Test func fuzzedPromptsAreRead() {
    var state: UInt32 = 9
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<60 {
        state = state &* 1_664_525 &+ 1_013_904_223
        let range: UInt32 = state & 0x80 == 0 ? 0x500 : 0x1_FFFF
        if let scalar = Unicode.Scalar((state >> 9) % range) { text.unicodeScalars.append(scalar) }
      }
      let scene = Scene.read(text, negative: String(text.reversed()))
      #expect(scene.understood.count + scene.ignored.count <= 2 * Tokenizer.mostTokens)
    }
  }

  @Test func draftIsAnotherPictureOfTheSameThing() throws {
    let full = try render("mountains", width: 64, height: 64)
    #expect(try render("mountains", width: 64, height: 64, detail: .draft).pixels != full.pixels)
  }
}
