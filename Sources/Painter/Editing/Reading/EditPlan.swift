/// What an instruction was read to mean, before any pixel is touched.
struct EditPlan: Sendable, Hashable {
  enum Season: Sendable, Hashable { case winter, spring, summer, autumn }

  /// What comes behind the subject.
  enum Backdrop: Sendable, Hashable {
    case blurred
    case plain(Hue)
    /// Painted from these words.
    case scene(String)
  }

  /// How two sources become one picture.
  enum Joining: Sendable, Hashable {
    case blend, doubleExposure, beside
    /// The subject of one before the other.
    case insert
    /// The first in the colours of the second.
    case colours
  }

  var season: Season?
  var time: TimeOfDay?
  var weather: Set<Weather> = []
  /// Sun, moon, stars and the like.
  var lights: Set<Feature> = []
  /// What it is redrawn in; nil for a photograph.
  var style: PaintStyle?
  var tone = Tone()
  var turn = Turn()
  /// Enlargement of a part of the source; 1 is all of it.
  var zoom: Float = 1
  var backdrop: Backdrop?
  /// A new colour of the subject.
  var recolour: Hue?
  var actors: [Scene.Actor] = []
  var joining: Joining?
  /// Whether the second source is the one whose subject is wanted, or whose colours are kept.
  var swapsSources = false

  var understood: [String] = []
  var ignored: [String] = []

  /// Whether the sky itself is painted anew.
  var changesSky: Bool {
    time != nil || !weather.isDisjoint(with: [.clear, .clouds, .overcast, .rain, .storm])
  }

  var needsSubject: Bool {
    backdrop != nil || recolour != nil || joining == .insert || joining == .doubleExposure
      || season != nil || weather.contains(.fog)
  }

  var needsSky: Bool {
    changesSky || !lights.isEmpty || season != nil || !weather.isEmpty
      || actors.contains { SubjectCatalog.kind($0.name)?.home == .air }
  }

  /// Whether a picture with this plan differs from the source by more than its size.
  var isEmpty: Bool {
    var bare = EditPlan()
    bare.understood = understood
    bare.ignored = ignored
    return self == bare
  }
}
