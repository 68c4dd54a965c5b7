import Testing

@testable import Painter

/// Who is where, seen from whom, and that it is so in the picture.
@Suite struct RelationTests {
  struct Case: Sendable, CustomStringConvertible {
    let prompt: String
    let actor: String
    let relation: Relation
    let host: String

    init(_ prompt: String, _ actor: String, _ relation: Relation, _ host: String) {
      self.prompt = prompt
      self.actor = actor
      self.relation = relation
      self.host = host
    }

    var description: String { prompt }
  }

  static let cases: [Case] = [
    .init("a cat on a house", "cat", .on, "house"),
    .init("a cat sitting on top of a red house", "cat", .on, "house"),
    .init("a dog in a boat", "dog", .inside, "boat"),
    .init("a dog inside a big blue car", "dog", .inside, "car"),
    .init("a rabbit under a tree", "rabbit", .under, "tree"),
    .init("a rabbit sleeping beneath a palm", "rabbit", .under, "palm"),
    .init("a dog next to a car", "dog", .beside, "car"),
    .init("a dog near a lighthouse", "dog", .beside, "lighthouse"),
    .init("a castle behind a tree", "castle", .behind, "tree"),
    .init("a robot in front of a castle", "robot", .before, "castle"),
    .init("a balloon over a castle", "hot-air balloon", .over, "castle"),
    .init("birds above a lighthouse", "birds", .over, "lighthouse"),
    .init("a house between a tree and a palm", "house", .between, "tree"),
    .init("a cat riding a dog", "cat", .riding, "dog"),
    .init("a robot holding a rabbit", "rabbit", .holding, "robot"),
    .init("a cat with a dog", "dog", .beside, "cat"),
    .init("on a house sits a cat", "cat", .on, "house"),
    .init("under a tree, a rabbit", "rabbit", .under, "tree"),
    .init("a cat and a dog in a boat", "cat", .inside, "boat"),
    .init("a cat and a dog in a boat", "dog", .inside, "boat"),
    .init("a car on a road beside a house", "car", .beside, "house"),
    .init("кот на доме", "cat", .on, "house"),
    .init("кот в лодке на озере", "cat", .inside, "boat"),
    .init("кролик под пальмой", "rabbit", .under, "palm"),
    .init("собака рядом с машиной", "dog", .beside, "car"),
    .init("собака возле маяка", "dog", .beside, "lighthouse"),
    .init("замок за пальмой", "castle", .behind, "palm"),
    .init("робот перед замком", "robot", .before, "castle"),
    .init("воздушный шар над замком", "hot-air balloon", .over, "castle"),
    .init("дом между замком и пальмой", "house", .between, "castle"),
    .init("кот верхом на собаке", "cat", .riding, "dog"),
    .init("робот держит кролика", "rabbit", .holding, "robot"),
    .init("a girl on a white horse", "girl", .riding, "horse"),
    .init("a cat on a horse", "cat", .on, "horse"),
    .init("a woman in a red dress and a hat", "hat", .wearing, "woman"),
    .init("a cat under an umbrella", "umbrella", .holding, "cat"),
    .init("a girl with an umbrella in the rain", "umbrella", .holding, "girl"),
    .init("a monkey riding a bicycle", "monkey", .riding, "bicycle"),
    .init("a corgi wearing sunglasses", "glasses", .wearing, "dog"),
    .init("на крыше сидит кот", "cat", .on, "house"),
  ]

  @Test(arguments: cases) func relationIsUnderstood(_ example: Case) throws {
    let actors = Scene.read(example.prompt).actors
    let actor = try #require(actors.first { $0.name == example.actor && $0.host != nil })
    #expect(actor.relation == example.relation)
    let host = try #require(actor.host)
    #expect(actors[host].name == example.host)
  }

  @Test(arguments: [
    "a cat on a hill", "a cat in the snow", "a dog at night", "birds over the sea",
    "кот на закате", "собака в лесу", "a cat under the moon", "a cat. a house", "cat, dog, house",
  ])
  func placesAndTimesHoldNobody(_ prompt: String) {
    for actor in Scene.read(prompt).actors {
      #expect(actor.host == nil)
      #expect(actor.relation == nil)
    }
  }

  @Test func theOtherSideIsKept() throws {
    let actors = Scene.read("a house between a tree and a palm").actors
    let house = try #require(actors.first { $0.name == "house" })
    #expect(house.otherHost == actors.firstIndex { $0.name == "palm" })
  }

  @Test(arguments: [
    "a cat on a dog on a cat", "a cat under a cat", "a cat on a dog, the dog on the cat",
    "a cat beside a dog beside a cat beside a dog", "between between between cats",
    "a cat holding a dog holding the cat",
  ])
  func circlesAreBroken(_ prompt: String) {
    let actors = Scene.read(prompt).actors
    for start in actors.indices {
      var here: Int? = start
      for _ in 0...actors.count { here = here.flatMap { actors[$0].host } }
      #expect(here == nil)
    }
  }

  @Test(arguments: Relation.allCases) func onlyWhatIsHeldIsPlacedByTheFirst(_ relation: Relation) {
    let held: Set<Relation> = [.holding, .wearing, .with]
    #expect(relation.placesTheSecond == held.contains(relation))
  }
}
