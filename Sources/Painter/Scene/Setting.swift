/// A place a picture can be set in; several combine (mountains + lake).
enum Setting: String, Sendable, Hashable, CaseIterable {
  case mountains, hills, lake, sea, beach, forest, desert, city, meadow, sky, space, abstract
}
