/// The main idea of a picture: how it is seen, at what hour, and what is laid out.
struct Theme: Sendable, Equatable {
  /// What subjects find under their feet.
  enum Footing: Sendable { case land, floor, water, nothing }

  /// What lies between the eye and things.
  enum Air: Sendable {
    case open
    /// Within walls or water: weather stays outside.
    case still
    /// None: black sky, hard light.
    case none
    /// Not a place at all.
    case flat
  }

  let name: String
  /// The horizon's share of the height from the top.
  let horizon: Float
  /// The camera's height over the ground.
  let eye: Float
  /// The hour when nothing in the prompt suggests one.
  var usualHour = TimeOfDay.day
  var footing = Footing.land
  var air = Air.open
  /// Whether the sky is seen at all.
  var showsSky = true
  /// Changes the light of the hour.
  var light: @Sendable (inout Light, Scene) -> Void = { _, _ in }
  /// Fills the layers, between the sky and the subjects.
  let arrange: @Sendable (inout Layout) -> Void

  static func == (a: Theme, b: Theme) -> Bool { a.name == b.name }

  var view: (horizon: Float, eye: Float) { (horizon, eye) }

  /// The hour when the prompt names none.
  func hour(_ scene: Scene) -> TimeOfDay {
    if !scene.features.isDisjoint(with: [.moon, .stars, .galaxy, .aurora, .meteors, .comet]) {
      return .night
    }
    if scene.has(.neon) || scene.has(.fireworks) { return .night }
    if scene.has(.rainbow) || scene.has(.storm) || scene.has(.rain) { return .day }
    if self == .city, scene.has(.futuristic) { return .dusk }
    if self == .street, scene.has(.futuristic) { return .night }
    if self == .forest, scene.has(.magic) { return .dusk }
    return usualHour
  }
}

extension Theme: CustomStringConvertible {
  var description: String { name }
}
