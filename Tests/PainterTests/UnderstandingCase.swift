/// A prompt and what must be made of it.
struct UnderstandingCase: Sendable, CustomStringConvertible {
  let prompt: String
  let understood: [String]
  let ignored: [String]

  init(_ prompt: String, _ understood: [String], ignored: [String] = []) {
    self.prompt = prompt
    self.understood = understood
    self.ignored = ignored
  }

  var description: String { prompt }

  static let english: [UnderstandingCase] = [
    .init("a serene mountain landscape at golden hour", ["mountains", "golden hour"]),
    .init(
      "A futuristic city at night, neon lights, 8k", ["futuristic", "city", "night", "neon"]),
    .init(
      "A futuristic city with flying cars at sunset",
      ["futuristic", "city", "flying car", "sunset"]),
    .init("A sunset over the ocean", ["sunset", "sea"]),
    .init("A magical forest", ["magic", "forest"]),
    .init("A cute robot in a garden", ["robot", "garden"]),
    .init("desert dunes at noon", ["desert", "day"]),
    .init("misty forest at dawn", ["fog", "forest", "dawn"]),
    .init(
      "snowy mountains under starry night sky with moon over lake",
      ["winter", "mountains", "stars", "night", "sky", "moon", "lake"]),
    .init("meadow with flowers in the rain", ["meadow", "flowers", "rain"]),
    .init("tropical beach", ["tropical", "beach"]),
    .init("xyzzy plugh", [], ignored: ["xyzzy", "plugh"]),
    .init("abstract purple waves", ["abstract", "purple", "waves"]),
    .init("city skyline by day", ["city", "day"]),
    .init("stormy sea", ["storm", "sea"]),
    .init("watercolor lake", ["watercolour", "lake"]),
    .init("pixel art mountains", ["pixel art", "mountains"]),
    .init("ink drawing of a forest", ["ink drawing", "forest"]),
    .init("cat on a house roof under the moon", ["cat", "house", "moon"]),
    .init("blooming xyzzy by a lake at dusk", ["flowers", "lake", "dusk"], ignored: ["xyzzy"]),
    .init("teal and orange sky", ["teal", "orange", "sky"]),
    .init("northern lights over a fjord", ["aurora", "lake"]),
    .init("hot air balloons over hills", ["hot-air balloon", "hills"]),
    .init("the milky way above the alps", ["milky way", "mountains"]),
    .init("a beautiful lighthouse, stormy weather", ["lighthouse", "storm"]),
    .init("autumn forest, fall colors", ["autumn", "forest"]),
    .init("sailing boat on the lake", ["sailboat", "lake"]),
    .init("castle in the clouds", ["castle", "above the clouds"]),
    .init("blue hour in Manhattan", ["dusk", "city"]),
    .init("palm trees on an island", ["palm", "island"]),
    .init("foggy morning by the river", ["fog", "dawn", "river"]),
    .init("black and white city", ["black and white", "city"]),
    .init("plughs in the woods", ["forest"], ignored: ["plughs"]),
    .init("sky without clouds", ["sky", "no clouds"]),
    .init("beach, no people", ["beach", "no people"]),
    .init("people on a beach", ["people", "beach"]),
    .init("a ninja and two knights", ["ninja", "knight"]),
    .init("a fairy in a fairy tale forest", ["fairy", "magic", "forest"]),
    .init("a couple of polar bears", ["polar bear"]),
    .init("white unicorn, three mice, no humans", ["white", "unicorn", "mouse", "no person"]),
    .init("wolves in the woods", ["wolf", "forest"]),
    .init(
      "mountains with no clouds or trees, sunset",
      ["mountains", "no clouds", "no tree", "sunset"]),
    .init("three red cars", ["red", "car"]),
    .init("christmas tree in snow", ["christmas tree", "winter"]),
    .init("rainbow over the meadow", ["rainbow", "meadow"]),
    .init("nebula and galaxies", ["space", "milky way"]),
    .init("a lone tree in the savanna at sunset", ["tree", "savanna", "sunset"]),
    .init("rain on a cobblestone street at night", ["rain", "street", "night"]),
    .init("cozy library with a fireplace", ["cosy", "library", "room"]),
    .init("coral reef under the sea, god rays", ["underwater", "sun rays"]),
    .init("waterfall in the jungle", ["waterfall", "jungle"]),
    .init("fireworks over the harbour", ["fireworks", "harbour"]),
    .init("meteor shower over an oasis", ["shooting stars", "oasis"]),
    .init("a volcano on mars, sandstorm", ["volcano", "mars", "sandstorm"]),
    .init("lighthouse on a rocky coast", ["lighthouse", "rocky coast"]),
    .init("total eclipse above the clouds", ["eclipse", "above the clouds"]),
  ]

  static let russian: [UnderstandingCase] = [
    .init("лес в тумане на рассвете", ["лес", "туман", "рассвет"]),
    .init("озеро в горах на закате", ["озеро", "горы", "закат"]),
    .init("ночной город, неоновые огни", ["ночь", "город", "неон"]),
    .init("Заснеженные вершины под звёздным небом", ["зима", "горы", "звёзды", "небо"]),
    .init("штормовое море", ["буря", "море"]),
    .init("цветущий луг под дождём", ["цветы", "луг", "дождь"]),
    .init("кот на крыше дома под луной", ["кот", "дом", "луна"]),
    .init("акварель: осенний лес", ["акварель", "осень", "лес"]),
    .init("пустыня в полдень", ["пустыня", "день"]),
    .init("северное сияние над озером", ["северное сияние", "озеро"]),
    .init("воздушные шары на рассвете", ["воздушный шар", "рассвет"]),
    .init("робот в саду", ["робот", "сад"]),
    .init("рыжий лисёнок и медвежата в лесу", ["оранжевый", "лиса", "медведь", "лес"]),
    .init("космонавт и дракон", ["космонавт", "дракон"]),
    .init("пляж без людей", ["пляж", "без: люди"]),
    .init("небо без облаков", ["небо", "без: облака"]),
    .init("парусник на закате", ["парусник", "закат"]),
    .init("красивый замок на холме", ["замок", "холмы"]),
    .init("млечный путь над горами", ["млечный путь", "горы"]),
    .init("фиолетовые волны, абстракция", ["фиолетовый", "море", "абстракция"]),
    .init("зимний вечер в деревне", ["зима", "золотой час", "деревня"]),
    .init("маяк в сумерках", ["маяк", "сумерки"]),
    .init("рисунок тушью: сосны у реки", ["рисунок тушью", "ель", "река"]),
    .init("пиксель-арт, горы", ["пиксель-арт", "горы"]),
    .init("летающие машины над городом", ["летающая машина", "город"]),
    .init("бармаглот в лесу", ["лес"], ignored: ["бармаглот"]),
    .init("водопад в джунглях", ["водопад", "джунгли"]),
    .init("старый город в дождь, мощёная улица", ["улица", "дождь"], ignored: ["мощеная"]),
    .init("звездопад над каньоном", ["падающие звёзды", "каньон"]),
    .init("лавандовое поле на закате", ["лавандовое поле", "закат"]),
    .init("уютная комната с камином", ["уютно", "комната"]),
    .init("айсберги в океане", ["льды", "море"]),
    .init("японский сад весной", ["японский сад", "весна"]),
    .init("песчаная буря в пустыне", ["песчаная буря", "пустыня"]),
    .init("зелёные холмы и голубое небо", ["зелёный", "холмы", "синий", "небо"]),
  ]
}
