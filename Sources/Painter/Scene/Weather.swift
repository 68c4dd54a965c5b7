/// What the air is full of; several combine.
enum Weather: String, Sendable, Hashable, CaseIterable {
  case clear, clouds, overcast, rain, storm, snow, fog, sandstorm
}
