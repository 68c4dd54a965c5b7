/// One coloured shape of a figure, given roundness by light.
struct Part: Sendable {
  /// What its surface is like.
  enum Skin: Sendable {
    case smooth, fur, feathers, scales, leaves, needles, bark, stone, bricks, planks, straw
    case cloth, metal, glass
    /// Small leaves or blossoms; the crust of baked things; what light goes through.
    case leaflets, crust, clear
  }

  /// Colour laid over the surface, in the figure's units.
  enum Pattern: Sendable {
    case plain
    /// Bands of the second colour, `turn` turns from level, one every `every`.
    case stripes(Vec3, every: Float, turn: Float)
    /// Round spots of the second colour.
    case spots(Vec3, every: Float)
    /// A board of squares.
    case checks(Vec3, every: Float)
  }

  var shape: Shape
  var colour: Vec3
  var skin = Skin.smooth
  /// How far from the edge it goes on bulging; 0 is flat.
  var bulge: Float = 0.06
  /// Light of its own, shown in the dark.
  var glow = Vec3(0, 0, 0)
  var pattern = Pattern.plain
}
