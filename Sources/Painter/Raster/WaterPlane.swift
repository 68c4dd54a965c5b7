/// Marks everything below the horizon that is still sky as water.
struct WaterPlane: Layer {
  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let distance = frame.camera.groundDistance(frame.camera.v(y))
    guard distance < Canvas.sky else { return }
    for x in 0..<frame.width where row[x].w >= Canvas.sky { row[x].w = -distance }
  }
}
