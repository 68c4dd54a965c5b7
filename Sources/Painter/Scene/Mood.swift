/// A mood that shows in the light.
enum Mood: String, Sendable, Hashable, CaseIterable {
  case dramatic, cosy, gloomy, cheerful, dreamy
}
