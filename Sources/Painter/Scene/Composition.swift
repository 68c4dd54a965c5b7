/// A scene laid out on a canvas: camera, light and layers, ready to paint.
struct Composition: Sendable {
  let frame: Frame
  let stages: [Stage]

  init(_ scene: Scene, width: Int, height: Int, seed: UInt32, detail: PaintDetail) {
    var layout = Layout(scene, width: width, height: height, seed: seed, detail: detail)
    layout.arrange()
    frame = layout.frame
    stages = layout.stages()
  }
}
