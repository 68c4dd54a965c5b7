/// Where figures can stand in a picture.
struct Ground: Sendable {
  let camera: Camera
  /// `v` of the line where the nearest stand, and of the farthest.
  var near: Float
  var far: Float
  /// `v` where things on the water lie.
  var wet: Float
  /// How much smaller things on the water are for being far out.
  var wetScale: Float
  /// Span of u for what stands on land, and for what floats.
  var dry: ClosedRange<Float>
  var open: ClosedRange<Float>
  /// −1 or 1: the side of the sun.
  var side: Float
  /// Nothing to stand on: space, a pattern.
  var isVoid = false
  /// Under water: what swims floats at any height.
  var isDeep = false
  /// Sun, moon or planet, which what flies leaves in sight.
  var disc: Vec2?
  var discRadius: Float = 0.08

  var third: Float { camera.halfWidth * 0.34 }
  /// Everything stays this far inside the frame.
  var margin: Float { 0.025 }
  var frame: Box {
    Box(
      least: Vec2(-camera.halfWidth + margin, camera.bottom + margin),
      most: Vec2(camera.halfWidth - margin, camera.top - margin))
  }

  func distance(_ v: Float) -> Float { min(camera.groundDistance(min(v, -0.012)), 60) }
}
