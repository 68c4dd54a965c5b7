/// The height of the sun, in painters' words.
enum TimeOfDay: String, Sendable, Hashable, CaseIterable {
  case dawn, day, golden, sunset, dusk, night

  var isDark: Bool { self == .night || self == .dusk }
}
