/// A scene laid out on a canvas: camera, light and layers, ready to paint.
struct Composition: Sendable {
  let frame: Frame
  let stages: [Stage]

  /// Lays a scene out on a canvas of `width` × `height` pixels, each `block` of the picture's.
  init(_ scene: Scene, _ request: PaintRequest, width: Int, height: Int, block: Int) {
    let variation = clamp(Float(request.variation))
    let other = hash(Int32(bitPattern: variation.bitPattern), 41, request.seed)
    var layout = Layout(
      scene, width: width, height: height, seed: variation < 0.5 ? request.seed : other,
      fine: variation > 0 ? other : nil, detail: request.detail)
    if request.tile {
      layout.arrangeTile(
        width: (request.width + block - 1) / block,
        height: (request.height + block - 1) / block)
    } else {
      layout.arrange()
    }
    frame = layout.frame
    stages = layout.stages()
  }
}
