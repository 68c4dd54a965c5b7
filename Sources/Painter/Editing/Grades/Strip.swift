/// One row of a picture in the darkroom: sRGB colours, 0…1, and what each pixel belongs to.
struct Strip {
  let y: Int
  let width: Int
  let row: UnsafeMutablePointer<Pixel>
  /// 0…1 for each pixel.
  let sky: UnsafeMutablePointer<Float>
  /// 0…1 for each pixel.
  let subject: UnsafeMutablePointer<Float>
  /// Mean brightness round each pixel.
  let around: UnsafeMutablePointer<Float>

  /// Replaces each pixel's colour.
  @inline(__always) func forEach(_ body: (_ x: Int, _ colour: Vec3) -> Vec3) {
    for x in 0..<width { row[x] = Pixel(body(x, row[x].rgb), depth: row[x].w) }
  }
}
