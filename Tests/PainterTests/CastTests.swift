import Testing

@testable import Painter

/// Where figures go: inside the frame, apart, as the prompt's relations say.
@Suite struct CastTests {
  private func cast(
    _ prompt: String, width: Int = 96, height: Int = 96, seed: UInt32 = 1
  ) -> Cast {
    var layout = Layout(
      Scene.read(prompt), width: width, height: height, seed: seed, detail: .full)
    layout.arrange()
    return Cast(
      layout.scene, on: layout.standing, chance: layout.chance, seed: layout.frame.seed)
  }

  private func player(_ name: String, in cast: Cast) throws -> Player {
    try #require(cast.players.first { $0.kind.name == name })
  }

  private static let prompts = [
    "a cat", "three cats and a castle", "12 balloons over hills", "a dog in a boat on a lake",
    "a red car and a blue car", "a house between two trees", "twelve dogs", "a giant robot",
    "close-up of a cat", "a castle, low angle", "aerial view of a house", "wide shot of a car",
    "a lighthouse and a sailboat, sea", "a cat on a house on the beach", "a robot in space",
    "birds over a castle over a house", "a cat, abstract", "a robot in the city",
    "a rabbit beside a castle", "seven sailboats on the sea", "a cat behind a dog behind a house",
  ]
  private static let sizes = [(96, 96), (192, 64), (64, 192), (128, 72), (72, 128)]

  @Test(arguments: prompts) func everythingStaysInTheFrame(_ prompt: String) {
    for (width, height) in Self.sizes {
      for seed in UInt32(1)...3 {
        let cast = cast(prompt, width: width, height: height, seed: seed)
        let frame = cast.ground.frame
        for group in cast.groups.indices {
          let box = cast.box(group)
          #expect(box.least.x >= frame.least.x - 0.01 && box.most.x <= frame.most.x + 0.01)
          #expect(box.least.y >= frame.least.y - 0.01 && box.most.y <= frame.most.y + 0.01)
        }
        for player in cast.players { #expect(player.size > 0.01 && player.depth > 0) }
      }
    }
  }

  @Test(arguments: 1...12) func asManyAsAreAskedForStandApart(_ count: Int) {
    for prompt in ["\(count) cats", "\(count) balloons", "\(count) sailboats on the sea"] {
      for (width, height) in Self.sizes {
        let boxes = cast(prompt, width: width, height: height).players.map(\.box)
        #expect(boxes.count == count)
        // Rows of a crowd stand one before the other, but nobody is hidden.
        for (index, box) in boxes.enumerated() {
          for other in boxes[(index + 1)...] {
            let least = min(box.size.x * box.size.y, other.size.x * other.size.y)
            #expect(box.overlap(other) < least * 0.8, "\(prompt), \(width)x\(height)")
          }
        }
      }
    }
  }

  @Test func onMeansOnTheSeat() throws {
    let cast = cast("a cat on a house")
    let cat = try player("cat", in: cast)
    let house = try player("house", in: cast)
    let seat = house.point(house.figure.seat)
    #expect(abs(cat.place.x - seat.x) < 0.02)
    #expect(abs(cat.place.y - seat.y) < 0.05)
    #expect(cat.height < house.height)
    #expect(cat.rank > house.rank)
  }

  @Test func inMeansHalfHidden() throws {
    let cast = cast("a dog in a boat on a lake")
    let dog = try player("dog", in: cast)
    let boat = try player("boat", in: cast)
    #expect(dog.rank < boat.rank)
    #expect(dog.place.y < boat.point(boat.figure.seat).y)
    #expect(dog.box.most.y > boat.box.most.y)
    #expect(dog.box.least.y > boat.box.least.y)
    #expect(dog.box.least.x > boat.box.least.x && dog.box.most.x < boat.box.most.x)
  }

  @Test func underMeansBelow() throws {
    let cast = cast("a rabbit under a tree")
    let rabbit = try player("rabbit", in: cast)
    let tree = try player("tree", in: cast)
    #expect(rabbit.box.most.y < tree.box.middle.y + 0.05)
    #expect(rabbit.box.least.x > tree.box.least.x && rabbit.box.most.x < tree.box.most.x)
  }

  @Test func boatsPassThroughTheArch() throws {
    let cast = cast("a boat under a bridge")
    let boat = try player("boat", in: cast)
    let bridge = try player("bridge", in: cast)
    #expect(boat.rank < bridge.rank)
    #expect(boat.box.size.x < 0.66 * bridge.size)
    #expect(boat.box.most.y < bridge.point(Vec2(0, 0.36)).y)
    #expect(abs(boat.box.middle.x - bridge.place.x) < 0.05)
  }

  @Test func ridersSitBehindTheBackAndOthersUponIt() throws {
    let knight = cast("a knight riding a horse")
    #expect(try player("knight", in: knight).rank < player("horse", in: knight).rank)
    #expect(try player("knight", in: knight).box.most.y > player("horse", in: knight).box.most.y)
    let cat = cast("a cat riding a horse")
    #expect(try player("cat", in: cat).rank > player("horse", in: cat).rank)
  }

  @Test func peopleSitOnSeatsSideBySide() throws {
    let cast = cast("an old man and a grandmother on a bench")
    let bench = try player("bench", in: cast)
    let man = try player("old man", in: cast)
    let woman = try player("old woman", in: cast)
    #expect(man.cut > 0 && woman.cut > 0)
    #expect(abs(man.place.x - woman.place.x) > 0.3 * man.half * man.size)
    // What is seen of them begins at the seat.
    let seat = bench.point(bench.figure.seat).y
    #expect(abs(man.box.least.y - seat) < 0.05)
  }

  @Test func ridersAreAsNearAsWhatCarriesThem() throws {
    let cast = cast("a knight on a horse in front of a castle")
    let knight = try player("knight", in: cast)
    #expect(knight.depth == (try player("horse", in: cast).depth))
    #expect(knight.depth < (try player("castle", in: cast).depth))
  }

  @Test func thoseInsideStayBetweenTheWalls() throws {
    let cast = cast("three kittens in a basket")
    let basket = try player("basket", in: cast).box
    for cat in cast.players where cat.kind.name == "cat" {
      #expect(cat.box.middle.x > basket.least.x && cat.box.middle.x < basket.most.x)
    }
  }

  @Test func theSubjectIsNotDwarfedByARowOfTrees() throws {
    let cast = cast("a girl, cherry trees")
    let girl = try player("girl", in: cast)
    let tree = try player("cherry blossom", in: cast)
    #expect(girl.height > 0.4 * tree.height && girl.height < tree.height)
    #expect(girl.height > 0.14)
  }

  @Test func whatIsOnSomebodySitsOnTheShoulder() throws {
    let cast = cast("a parrot on a pirate")
    let parrot = try player("parrot", in: cast)
    let pirate = try player("pirate", in: cast)
    let face = pirate.point(pirate.figure.focus)
    #expect(abs(parrot.box.middle.x - face.x) > 0.1 * pirate.height)
    #expect(parrot.box.least.y < face.y && parrot.box.most.y > pirate.place.y)
    #expect(parrot.rank > pirate.rank)
  }

  @Test func whoBringsAPerchLeavesItWhereThereIsASeat() throws {
    let owl = try player("owl", in: cast("an owl on a house"))
    #expect(owl.cut == owl.figure.perch)
    #expect(owl.cut > 0)
    #expect(try player("owl", in: cast("an owl")).cut < 0)
  }

  @Test func glassesAreWornBeforeTheEyes() throws {
    let cast = cast("a dog wearing glasses")
    let dog = try player("dog", in: cast)
    let glasses = try player("glasses", in: cast)
    let face = dog.point(dog.figure.focus)
    #expect(abs(glasses.box.middle.y - face.y) < dog.figure.focusRadius * dog.size * 0.5)
  }

  @Test func hairTakesItsColour() throws {
    let dyed = try player("woman", in: cast("a woman with blue hair")).figure.parts
    #expect(dyed.contains { $0.skin == .fur && $0.colour == Hue.blue.colour * 0.8 })
    #expect(dyed.contains { $0.skin != .fur && $0.colour != Hue.blue.colour * 0.8 })
  }

  @Test func nobodyHidesTheEarth() {
    for seed in UInt32(1)...6 {
      var layout = Layout(
        Scene.read("an astronaut on the moon"), width: 96, height: 96, seed: seed, detail: .full)
      layout.arrange()
      let cast = Cast(layout.scene, on: layout.standing, chance: layout.chance, seed: seed)
      let earth = Box(least: layout.earth - 0.15, most: layout.earth + 0.15)
      #expect(cast.players.allSatisfy { $0.box.overlap(earth) == 0 })
    }
  }

  @Test func behindIsFartherAndBeforeIsNearer() throws {
    let behind = cast("a dog behind a car")
    #expect(try player("dog", in: behind).depth > player("car", in: behind).depth)
    let dog = try player("dog", in: behind).box
    let car = try player("car", in: behind).box
    #expect(dog.overlap(car) < 0.5 * dog.size.x * dog.size.y)
    let before = cast("a dog in front of a house")
    #expect(try player("dog", in: before).depth < player("house", in: before).depth)
    #expect(try player("dog", in: before).place.y < player("house", in: before).place.y)
  }

  @Test func overMeansAbove() throws {
    let cast = cast("a balloon over a castle")
    let balloon = try player("hot-air balloon", in: cast).box
    let castle = try player("castle", in: cast).box
    #expect(balloon.least.y > castle.most.y)
  }

  @Test func besideMeansToOneSide() throws {
    for prompt in ["a dog beside a cat", "a robot next to a car", "a cat and a dog by a house"] {
      let boxes = cast(prompt).players.map(\.box)
      for (index, box) in boxes.enumerated() {
        for other in boxes[(index + 1)...] {
          #expect(
            box.overlap(other) < 0.25 * min(box.size.x * box.size.y, other.size.x * other.size.y))
        }
      }
    }
  }

  @Test func betweenHasOneOnEachSide() throws {
    let cast = cast("a house between a tree and a palm")
    let xs = try ["tree", "house", "palm"].map { try player($0, in: cast).place.x }
    #expect(xs == xs.sorted() || xs == xs.sorted(by: >))
    let twins = self.cast("a dog between two houses")
    let dog = try player("dog", in: twins)
    let houses = twins.players.filter { $0.kind.name == "house" }.map(\.place.x)
    #expect(houses.count == 2)
    #expect((houses.min() ?? 9) < dog.place.x && dog.place.x < (houses.max() ?? -9))
  }

  @Test func heldThingsAreAtTheHand() throws {
    let cast = cast("a robot holding a rabbit")
    let robot = try player("robot", in: cast)
    let rabbit = try player("rabbit", in: cast)
    let hand = robot.point(robot.figure.hand)
    #expect(abs(rabbit.box.middle.x - hand.x) < rabbit.box.size.x)
    #expect(rabbit.height < robot.height)
  }

  @Test func whatSwimsFloatsUnderWaterAndLiesOnIt() {
    let reef = cast("five fish, underwater")
    #expect(Set(reef.players.map(\.place.y)).count == 5)
    #expect(reef.players.allSatisfy { $0.footing == .air })
    #expect(reef.players.contains { $0.place.y < 0 } || reef.ground.camera.bottom > -0.3)
  }

  @Test func nobodyStandsOnWaterForBeingBesideABoat() {
    let pair = cast("a dog beside a sailboat, sea")
    #expect(pair.groups.count == 2)
    let under = cast("a cat under a balloon")
    #expect(under.groups.count == 2)
  }

  @Test func largeThingsLookLarger() throws {
    for (small, large) in [("cat", "castle"), ("rabbit", "house"), ("cat", "dog"), ("dog", "tree")]
    {
      let cast = cast("a \(small) and a \(large)")
      #expect(try player(small, in: cast).height < player(large, in: cast).height)
    }
    let apart = cast("a cat and a castle")
    #expect(try player("castle", in: apart).depth > 1.5 * player("cat", in: apart).depth)
  }

  @Test func sizeWordsAreSeen() throws {
    func tall(_ prompt: String) throws -> Float { try player("dog", in: cast(prompt)).height }
    #expect(try tall("a giant dog") > tall("a dog"))
    #expect(try tall("a tiny dog") < tall("a dog"))
  }

  @Test func shotsChangeTheScale() throws {
    func tall(_ prompt: String) throws -> Float { try player("cat", in: cast(prompt)).height }
    #expect(try tall("wide shot of a cat") < tall("a cat"))
    #expect(try tall("close-up of a cat") > tall("a cat") * 1.5)
    let portrait = try player("cat", in: cast("portrait of a cat"))
    let face = portrait.figure.focusRadius * portrait.size
    #expect(face > 0.2)
    #expect(abs(portrait.point(portrait.figure.focus).x) < 0.1)
  }

  @Test func shotsMoveTheHorizon() {
    func horizon(_ prompt: String) -> Float {
      Layout(Scene.read(prompt), width: 64, height: 64, seed: 1, detail: .full).camera.horizon
    }
    #expect(horizon("aerial view of a meadow") < horizon("a meadow") * 0.6)
    #expect(horizon("a house, low angle") > horizon("a house"))
  }

  @Test func onlyWhatIsBehindALensBlurs() {
    func focus(_ prompt: String) -> Float? {
      var layout = Layout(Scene.read(prompt), width: 48, height: 48, seed: 1, detail: .full)
      layout.arrange()
      return layout.focus
    }
    #expect(focus("a cat") == nil)
    #expect(focus("close-up of a cat") != nil)
    #expect(focus("a cat, bokeh") != nil)
    #expect(focus("close-up of a lake") == nil)
  }

  @Test func ratiosAreHeldBackButKeepTheirOrder() {
    let ratios: [Float] = [0.001, 0.01, 0.1, 0.3, 0.5, 1, 2, 3, 5, 30, 1000]
    let shown = ratios.map(Cast.compressed)
    #expect(shown == shown.sorted())
    #expect(abs(Cast.compressed(1) - 1) < 1e-3)
    for ratio in ratios {
      #expect(abs(Cast.compressed(ratio) * Cast.compressed(1 / ratio) - 1) < 0.01)
    }
  }

  @Test func thousandsOfActorsAreAFew() {
    let crowd = cast(String(repeating: "12 cats, a dog, 12 houses and a red car, ", count: 60))
    #expect(crowd.players.count <= 24)
    #expect(crowd.scene.actors.count <= Scene.mostActors)
  }
}
