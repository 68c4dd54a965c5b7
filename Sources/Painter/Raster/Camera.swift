/// A level camera at height `eye` over the ground plane, looking along +z.
///
/// `u` runs right and `v` up from the horizon, both in units of the picture's height (of the
/// geometric mean of its edges in portraits).
struct Camera: Sendable {
  let width: Int
  let height: Int
  /// Pixels to one unit.
  let unit: Float
  /// Row of the horizon, in pixels from the top.
  let horizon: Float
  let focal: Float
  let eye: Float

  init(width: Int, height: Int, horizon: Float, eye: Float, focal: Float = 1.05) {
    self.width = width
    self.height = height
    let w = Float(width)
    let h = Float(height)
    unit = w >= h ? h : (w * h).squareRoot()
    self.horizon = horizon * h
    self.eye = eye
    self.focal = focal
  }

  /// One pixel in units.
  @inline(__always) var pixel: Float { 1 / unit }
  @inline(__always) func u(_ x: Int) -> Float { (Float(x) + 0.5 - Float(width) * 0.5) / unit }
  @inline(__always) func v(_ y: Int) -> Float { (horizon - Float(y) - 0.5) / unit }
  @inline(__always) func column(_ u: Float) -> Float { u * unit + Float(width) * 0.5 }
  @inline(__always) func row(_ v: Float) -> Float { horizon - v * unit }
  @inline(__always) func direction(_ u: Float, _ v: Float) -> Vec3 { Vec3(u, v, focal).unit }
  /// Half the picture's width in units.
  var halfWidth: Float { Float(width) * 0.5 / unit }
  /// `v` of the top and bottom edges.
  var top: Float { horizon / unit }
  var bottom: Float { (horizon - Float(height)) / unit }
  /// Distance of the ground plane seen at `v`; far away above the horizon.
  @inline(__always) func groundDistance(_ v: Float) -> Float {
    v < -1e-5 ? eye * focal / -v : Canvas.sky
  }
}
