/// A thing that can be shown: its words, where it belongs, how it is built.
struct SubjectKind: Sendable {
  /// Where it is put when the prompt does not say.
  enum Home: Sendable {
    case ground, coast, water, air
    /// On a table or another surface near the eye.
    case table
    /// Under water.
    case deep
  }

  let entry: Entry
  let family: SubjectFamily
  let home: Home
  /// Height of the figure's 1 in units of the picture when it is the main subject.
  let size: Float
  /// How tall the real thing is, in metres: it decides the scale of two things seen together.
  let metres: Float
  /// Builds it: its colour if the prompt gave one, a source of variety.
  let build: @Sendable (_ colour: Vec3?, _ chance: CellHash) -> Figure

  var name: String { entry.name }

  /// `name` and its Russian name, the English and Russian words as in `Entry`.
  init(
    _ name: String, _ russianName: String, _ family: SubjectFamily, words: String,
    russian: String, home: Home, size: Float, metres: Float,
    build: @escaping @Sendable (_ colour: Vec3?, _ chance: CellHash) -> Figure
  ) {
    entry = Entry(name, russianName, .subject(name), words, russian)
    self.family = family
    self.home = home
    self.size = size
    self.metres = metres
    self.build = build
  }
}
