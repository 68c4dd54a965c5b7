import Testing

@testable import Painter

@Suite struct ThemeTests {
  @Test(arguments: [
    ("mountains by a lake", Theme.mountains), ("forest by the lake", .mountains),
    ("a cat", .meadow), ("a sailboat", .sea), ("neon", .city), ("tropical island", .beach),
    ("fireflies", .forest), ("xyzzy", .abstract), ("", .abstract), ("full moon", .hills),
    ("city by the sea", .city), ("nebula", .space), ("aurora", .mountains),
    ("a river in the mountains", .river), ("mountains by the sea", .coast),
    ("a lighthouse", .coast), ("a cat in the park in autumn", .park), ("red car, neon", .street),
    ("a futuristic city in the rain", .street), ("mountains above the clouds", .cloudtops),
    ("a robot on the moon", .moonscape), ("a robot in space", .moonscape),
    ("a cat, white background", .whiteStudio), ("a cat, studio lighting, forest", .forest),
    ("a lake seen from a cave", .cave), ("meteor shower", .hills), ("a comet", .mountains),
    ("fireworks", .city), ("sandstorm", .desert), ("a dog in a library", .library),
    ("a dog in autumn", .park), ("a dog in the snow", .hills), ("a red car", .road),
    ("a car in the forest", .forest), ("a path in the hills", .path),
    ("a path in a garden", .garden), ("a path through the forest", .forest),
    ("a bamboo forest", .bamboo), ("a man at night, noir", .street),
    ("an icon of a cat in a room, white background", .whiteStudio),
    ("flying cars", .city), ("a cat on the table", .stillLife),
  ])
  func mainIdeaIsChosen(_ prompt: String, _ theme: Theme) {
    #expect(Theme(Scene.read(prompt)) == theme)
  }

  @Test(arguments: [
    ("mountains", TimeOfDay.golden), ("the moon over a lake", .night), ("neon city", .night),
    ("meadow", .day), ("forest", .dawn), ("stormy sea", .day), ("shooting stars", .night),
    ("fireworks", .night), ("futuristic street", .night), ("savanna", .sunset),
    ("volcano", .dusk), ("a kitchen", .day), ("magic forest", .dusk),
  ])
  func hourIsChosenWhenNoneIsNamed(_ prompt: String, _ time: TimeOfDay) {
    let scene = Scene.read(prompt)
    #expect(Theme(scene).hour(scene) == time)
  }

  @Test func everySettingLeadsSomewhere() {
    for setting in Setting.allCases {
      var scene = Scene()
      scene.settings = [setting]
      #expect(Theme.order.contains { $0.0 == setting }, "\(setting)")
      #expect(Theme(scene) == Theme.order.first { $0.0 == setting }?.1, "\(setting)")
    }
  }

  @Test func themesOfOtherNamesDiffer() {
    // A lake is seen like mountains; all other settings have a theme of their own.
    let names = Theme.order.filter { $0.0 != .lake }.map(\.1.name)
    #expect(Set(names).count == names.count)
  }

  @Test func everySettingHasWordsInBothLanguages() {
    for setting in Setting.allCases {
      let rows = Vocabulary.places.filter { $0.meaning == .setting(setting) }
      #expect(!rows.isEmpty, "\(setting)")
      for row in rows { #expect(!row.english.isEmpty && !row.russian.isEmpty, "\(setting)") }
    }
  }

  @Test(arguments: [
    ("waterfall", "водопад", Setting.waterfall), ("coral reef", "коралловый риф", .underwater),
    ("iceberg", "айсберги", .arctic), ("jungle", "в джунглях", .jungle),
    ("swamp", "на болоте", .swamp), ("volcano", "вулкана", .volcano),
    ("canyon", "каньоне", .canyon), ("street", "на улице", .street), ("park", "в парке", .park),
    ("garden", "в саду", .garden), ("highway", "шоссе", .road), ("savanna", "саванна", .savanna),
    ("oasis", "оазис", .oasis), ("harbor", "в порту", .harbour),
    ("vineyard", "виноградники", .vineyard), ("graveyard", "кладбище", .graveyard),
    ("zen garden", "японский сад", .japanese), ("steppe", "в степи", .tundra),
    ("on the moon", "на луне", .moonscape), ("mars", "на марсе", .mars),
    ("sea of clouds", "над облаками", .cloudtops), ("kitchen", "на кухне", .kitchen),
    ("coffee shop", "в кофейне", .cafe), ("fireplace", "у камина", .room),
    ("bookshelves", "библиотеке", .library), ("still life", "натюрморт", .stillLife),
    ("white background", "на белом фоне", .whiteStudio),
    ("mandala", "мандалы", .mandala), ("triangles", "треугольники", .geometric),
    ("cliffs", "утёс", .coast), ("cave", "в пещере", .cave), ("village", "деревня", .village),
    ("lavender field", "лавандовое поле", .lavender), ("wheat field", "пшеничное поле", .wheat),
  ])
  func settingIsFoundInBothLanguages(_ english: String, _ russian: String, _ setting: Setting) {
    #expect(Scene.read(english).has(setting))
    #expect(Scene.read(russian).has(setting))
  }

  @Test(arguments: [
    ("meteor shower", "звездопад", Feature.meteors), ("a comet", "комета", .comet),
    ("solar eclipse", "солнечное затмение", .eclipse), ("fireworks", "салют", .fireworks),
    ("god rays", "лучи солнца", .rays),
  ])
  func skyIsReadInBothLanguages(_ english: String, _ russian: String, _ feature: Feature) {
    #expect(Scene.read(english).has(feature))
    #expect(Scene.read(russian).has(feature))
  }

  @Test func colourOfASettingIsNotATint() {
    #expect(Scene.read("green jungle").palette.isEmpty)
    #expect(Scene.read("white icebergs").palette.isEmpty)
    #expect(Scene.read("purple jungle").palette == [.purple])
  }
}
