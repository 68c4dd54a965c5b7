extension Theme {
  /// Where single subjects are at home when a prompt names no place for them.
  ///
  /// By the subject's name; those not listed are seen where their `home` says.
  static let habitats: [String: Theme] = {
    let rows: [(Theme, [String])] = [
      (
        .savanna, ["lion", "elephant", "giraffe", "zebra", "rhino", "leopard", "hippo", "kangaroo"]
      ),
      (.desert, ["cowboy", "camel", "cactus", "pyramid"]),
      (.arctic, ["penguin", "polar bear", "igloo", "walrus", "seal"]),
      (.jungle, ["monkey", "tiger", "parrot", "snake", "panda", "koala", "dinosaur", "panther"]),
      (
        .forest,
        [
          "bear", "wolf", "deer", "fox", "owl", "hedgehog", "squirrel", "raccoon", "elf", "gnome",
          "red riding hood",
          "mushroom", "wizard",
          "cabin",
        ]
      ),
      (.swamp, ["frog", "crocodile"]),
      (.mountains, ["dragon", "flying dragon", "eagle", "goat", "great wall"]),
      (.beach, ["crab", "pirate", "flamingo", "palm", "seal", "treasure chest"]),
      (.hills, ["snowman"]),
      (.village, ["santa"]),
      (.park, ["football player", "clown", "bench", "cyclist", "fountain"]),
      (.fields, ["tractor", "barn"]),
      (.road, ["car", "sports car", "bus", "truck", "motorcycle"]),
      (
        .street,
        [
          "detective", "police officer", "firefighter", "police car", "taxi", "tram", "ambulance",
          "fire engine", "bicycle",
        ]
      ),
      (.city, ["skyscraper", "flying car", "helicopter"]),
      (.rooftop, ["superhero"]),
      (.japanese, ["samurai", "torii", "pagoda", "geisha"]),
      (.graveyard, ["ghost", "witch", "vampire", "zombie", "skeleton"]),
      (.moonscape, ["astronaut", "alien"]),
      (.space, ["black hole", "spaceship", "satellite", "ufo", "rocket"]),
      (.kitchen, ["chef"]),
      (.room, ["armchair", "piano"]),
      (.studio, ["dancer"]),
    ]
    let pairs = rows.flatMap { theme, names in names.map { ($0, theme) } }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()

  /// Subjects that bring the snow with them.
  static let snowbound: Set<String> = ["snowman", "santa", "igloo", "penguin", "polar bear"]
}
