/// Land as a height over the ground plane, and what covers it.
///
/// The world's unit is about a kilometre for mountains, less for dunes and hills: what counts is
/// how things look, not their size. Water stands at height 0.
protocol Landform: Sendable {
  /// Distances between which there is land.
  var near: Float { get }
  var far: Float { get }
  /// Cells of the first noise octave per unit of distance, to choose how many octaves show.
  var frequency: Float { get }
  /// Strides of the march, in pixels: less for smooth land with long clean edges.
  var stride: Float { get }
  /// Whether light is blocked by the land itself.
  var castsShadow: Bool { get }
  /// Whether ground below height 0 is under water.
  var hasWater: Bool { get }

  func height(_ x: Float, _ z: Float, _ octaves: Int) -> Float
  /// The heights of four places.
  func heights(_ x: Lanes, _ z: Lanes, _ octaves: Int) -> Lanes
  /// The heights of four places without detail, for shadows.
  func coarse(_ x: Lanes, _ z: Lanes) -> Lanes
  /// Lit colour of a spot, without the air before it.
  func colour(_ spot: Spot, _ frame: Frame) -> Vec3
}

extension Landform {
  @inline(__always) func heights(_ x: Lanes, _ z: Lanes, _ octaves: Int) -> Lanes {
    Lanes(
      height(x.x, z.x, octaves), height(x.y, z.y, octaves), height(x.z, z.z, octaves),
      height(x.w, z.w, octaves))
  }

  @inline(__always) func coarse(_ x: Lanes, _ z: Lanes) -> Lanes { heights(x, z, 3) }
}

/// A visible point of the land.
struct Spot {
  var x: Float
  var y: Float
  var z: Float
  var normal: Vec3
  /// 0 in shadow … 1 lit.
  var shadow: Float
  /// World size of one pixel here.
  var footprint: Float
}
