/// A place a picture can be set in; several combine (mountains + lake).
///
/// A new one is a case here, its words in `Vocabulary.places`, a row in `Theme.order` and a file
/// in Recipes with its `Theme`.
enum Setting: String, Sendable, Hashable, CaseIterable {
  case mountains, hills, lake, sea, beach, forest, desert, city, meadow, sky, space, abstract
  case river, waterfall, canyon, volcano, jungle, swamp, arctic, cave, underwater, coast, tundra
  case garden, fields, wheat, lavender, vineyard, savanna, oasis, village, street, harbour, park
  case road, path, bamboo, japanese, rooftop, graveyard, moonscape, mars, cloudtops
  case room, library, kitchen, cafe, stillLife, studio, whiteStudio, blackStudio
  case geometric, mandala, kaleidoscope, gradient, marbling, bokeh, lines

  /// A blue lake and a green forest are what they are anyway.
  func isNaturally(_ hue: Hue) -> Bool {
    switch self {
    case .sky, .sea, .lake, .river, .underwater, .waterfall: hue == .blue || hue == .turquoise
    case .forest, .meadow, .hills, .jungle, .park, .garden, .swamp, .vineyard: hue == .green
    case .mountains, .arctic, .cloudtops: hue == .white || hue == .grey || hue == .blue
    case .desert, .beach, .wheat, .fields, .savanna, .oasis:
      hue == .gold || hue == .yellow || hue == .white
    case .lavender: hue == .purple
    case .canyon, .mars: hue == .red || hue == .orange
    default: false
    }
  }
}
