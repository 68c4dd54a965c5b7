extension Scene {
  /// A thing to show, with its own colours, size and place by another.
  struct Actor: Sendable, Hashable {
    var name: String
    var count = 1
    /// Colours the prompt gives it; of several, its copies take turns.
    var hues: [Hue] = []
    var shade: HueShade?
    /// Colour of a person's hair.
    var hair: Hue?
    /// How much larger or smaller than usual.
    var scale: Float = 1
    /// Where it is, seen from `host`.
    var relation: Relation?
    /// Position in `actors` of the one that decides its place.
    var host: Int?
    /// The other one it is between.
    var otherHost: Int?

    init(name: String, count: Int = 1, hue: Hue? = nil) {
      self.name = name
      self.count = count
      hues = hue.map { [$0] } ?? []
    }

    /// Whether it is a field full of flowers.
    var isField: Bool { name == "sunflower" && count > 6 }

    /// Its main colour: of "red and white", red.
    var hue: Hue? { hues.first { !$0.isNeutral } ?? hues.first }

    /// The colour of one of its copies, shaded.
    func colour(ofCopy copy: Int) -> Vec3? {
      guard let hue = count > 1 && !hues.isEmpty ? hues[copy % hues.count] : hue else { return nil }
      return shade?.applied(to: hue.colour) ?? hue.colour
    }
  }

  /// Most things of one kind, and of all kinds, that are drawn.
  static let mostCopies = 12
  static let mostActors = 8
}
