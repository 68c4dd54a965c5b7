/// One coloured shape of a figure, given roundness by light.
struct Part: Sendable {
  /// What its surface is like.
  enum Skin: Sendable { case smooth, fur, leaves, needles, stone, planks, metal }

  let shape: Shape
  let colour: Vec3
  var skin = Skin.smooth
  /// How far from the edge it goes on bulging; 0 is flat.
  var bulge: Float = 0.06
  /// Light of its own, shown in the dark.
  var glow = Vec3(0, 0, 0)
}
