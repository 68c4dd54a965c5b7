import Testing

@testable import Painter

@Suite struct LayoutTests {
  private func bytes(_ prompt: String, width: Int = 28, height: Int = 28, seed: UInt32 = 5) throws
    -> [UInt8]
  {
    try SceneRenderer(threads: 2).render(
      PaintRequest(prompt: prompt, width: width, height: height, seed: seed),
      progress: { _ in }, isCancelled: { false }
    ).pixels
  }

  private func mean(_ bytes: [UInt8]) -> Int { bytes.reduce(0) { $0 + Int($1) } / bytes.count }

  /// Phrases that bring each setting about.
  static let settings = [
    "canyon", "volcano", "waterfall", "river", "jungle", "swamp", "iceberg", "cave", "underwater",
    "cliffs", "tundra", "garden", "farmland", "wheat field", "lavender field", "vineyard",
    "savanna", "oasis", "path", "bamboo forest", "village", "street", "harbour", "park", "highway",
    "japanese garden",
    "rooftop", "graveyard", "moon surface", "mars", "above the clouds", "living room", "library",
    "kitchen", "cafe", "still life", "studio", "geometric", "mandala", "kaleidoscope", "gradient",
    "marbling", "bokeh lights", "paper cut",
  ]

  @Test(arguments: settings) func settingsAreReadableByDayAndNight(_ setting: String) throws {
    let day = try bytes(setting + ", day")
    #expect(Set(day).count > 24)
    #expect((24...246).contains(mean(day)))
    // Nothing drowns in the dark.
    #expect(mean(try bytes(setting + " at night")) >= 14)
  }

  @Test(arguments: settings.prefix(31)) func settingsChangeWithTheSeason(_ setting: String) throws {
    let summer = try bytes(setting + ", day")
    guard !["moon surface", "mars", "savanna", "underwater", "cave"].contains(setting) else {
      return
    }
    #expect(try bytes(setting + " in winter, day") != summer)
  }

  @Test(arguments: [
    "rainbow over hills", "shooting stars", "comet", "eclipse", "fireworks", "sandstorm",
    "sun rays over hills", "aurora", "snowfall in the village", "autumn park",
  ])
  func whatIsInTheAirShows(_ prompt: String) throws {
    let with = try bytes(prompt)
    #expect(Set(with).count > 24)
    #expect(with != (try bytes("hills")))
  }

  /// Nobody is painted over a tree that stands nearer.
  @Test(arguments: ["fox in a forest", "three deer in a forest", "a cottage in the forest"])
  func nearTreesMakeRoom(_ prompt: String) throws {
    for seed: UInt32 in 0..<12 {
      var layout = Layout(Scene.read(prompt), width: 48, height: 48, seed: seed, detail: .full)
      let cast = Cast(
        layout.scene, on: layout.standing, chance: layout.chance, seed: layout.frame.rootSeed)
      layout.arrange()
      let nearest = try #require(layout.thicket?.rows.first)
      let feet = cast.players.filter { $0.place.y > nearest.ground }
      #expect(!feet.isEmpty)
      for player in feet {
        #expect(player.box.least.x >= nearest.glade.x - nearest.glade.y)
        #expect(player.box.most.x <= nearest.glade.x + nearest.glade.y)
      }
    }
  }

  @Test(arguments: [
    ("street by day", "street in the rain by day"), ("park by day", "park in the rain by day"),
  ])
  func rainWetsTheGround(_ dry: String, _ wet: String) throws {
    var layout = Layout(Scene.read(wet), width: 32, height: 32, seed: 1, detail: .full)
    layout.arrange()
    #expect(!layout.wet.isEmpty)
    layout = Layout(Scene.read(dry), width: 32, height: 32, seed: 1, detail: .full)
    layout.arrange()
    #expect(layout.wet.isEmpty)
  }

  @Test func trafficSeenFromTheSideHasARoadFromSideToSide() {
    func layers(_ prompt: String) -> [any Layer] {
      var layout = Layout(Scene.read(prompt), width: 32, height: 32, seed: 1, detail: .full)
      layout.arrange()
      return layout.back
    }
    #expect(layers("a red car").contains { $0 is HighwayLayer })
    #expect(!layers("a road").contains { $0 is HighwayLayer })
    #expect(!layers("a dog on a road").contains { $0 is HighwayLayer })
  }

  @Test func benchesAskedForLineThePath() {
    func layout(_ prompt: String) -> Layout {
      var layout = Layout(Scene.read(prompt), width: 32, height: 32, seed: 1, detail: .full)
      layout.arrange()
      return layout
    }
    let many = layout("a park with benches")
    #expect(many.benchesLineThePath)
    #expect(many.back.count > layout("a park").back.count)
    #expect(!layout("a bench in a park").benchesLineThePath)
  }

  @Test func otherWordsArrangeOtherShapes() throws {
    #expect(try bytes("geometric shapes, red") != bytes("geometric, red shapes"))
  }

  @Test func townsAndIslandsAreSeenFromHighUp() {
    func eye(_ prompt: String) -> Float {
      Layout(Scene.read(prompt), width: 32, height: 32, seed: 1, detail: .full).camera.eye
    }
    #expect(eye("aerial view of an island") > 2)
    #expect(eye("aerial view of a city") > 1)
    #expect(eye("a city") < 0.5)
  }

  @Test func roomsShowWhatIsNamedThroughTheWindow() throws {
    #expect(try bytes("living room, city") != bytes("living room, sea"))
  }

  @Test func eclipseTakesPlaceOfTheSun() {
    let layout = Layout(Scene.read("eclipse"), width: 32, height: 32, seed: 1, detail: .full)
    #expect(layout.light.disc == .none)
    #expect(layout.light.night >= 0.5)
  }

  @Test func namedColoursMakeTheHarmony() {
    func colours(_ prompt: String) -> [Vec3] {
      Layout(Scene.read(prompt), width: 32, height: 32, seed: 1, detail: .full).harmony
    }
    #expect(colours("abstract red and blue").prefix(2) == [Hue.red.colour, Hue.blue.colour])
    #expect(colours("abstract green").first == Hue.green.colour)
    #expect(colours("abstract").count >= 4)
  }

  @Test(arguments: [(16, 64), (64, 16)])
  func narrowPicturesHoldEverySetting(_ width: Int, _ height: Int) throws {
    for setting in Self.settings {
      #expect(try bytes(setting, width: width, height: height).count == width * height * 3)
    }
  }
}
