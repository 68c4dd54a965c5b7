/// The shadow a figure throws on level ground.
struct ShadowLayer: Layer {
  private let outline: Silhouette
  private let place: Vec2
  private let size: Float
  private let mirrored: Bool
  private let tall: Float
  private let half: Float
  /// Where the shadow of what is 1 high falls, seen from its foot.
  private let fall: Vec2
  private let strength: Float

  init(_ player: Player, _ light: Light, _ camera: Camera) {
    outline = Silhouette(player.figure, cut: player.cut)
    place = player.place
    size = player.size
    mirrored = player.mirrored
    tall = player.tall
    half = player.half
    let key = light.key
    let steep = max(key.y, 0.12)
    var along = place.y * key.z / steep / camera.focal
    // Never so flat that it is but a line.
    if abs(along) < 0.11 { along = along < 0 ? -0.11 : 0.11 }
    fall = Vec2(clamp(-key.x / steep, -1.7, 1.7), clamp(along, -0.35, 0.35))
    let direct = light.keyColour.luminance
    let veil = smooth(0.95, 0.6, light.cloud) * 0.75 + 0.25
    strength = direct / (direct + light.ambient.luminance * 1.2) * veil * 0.72
  }

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let v = frame.camera.v(y)
    guard v < -0.002 else { return }
    let high = (v - place.y) / (fall.y * size)
    if high > 0, high < tall { cast(row, high, frame) }
  }

  private func columns(_ from: Float, _ to: Float, _ frame: Frame) -> ClosedRange<Int>? {
    let low = max(wholePart(frame.camera.column(from)), 0)
    let high = min(wholePart(frame.camera.column(to)), frame.width - 1)
    return low <= high ? low...high : nil
  }

  private func cast(_ row: UnsafeMutablePointer<Pixel>, _ high: Float, _ frame: Frame) {
    let middle = place.x + fall.x * high * size
    guard
      let columns = columns(
        middle - (half + 0.1) * size, middle + (half + 0.1) * size, frame)
    else { return }
    let blur = 0.015 + 0.06 * high
    for x in columns where row[x].w > 0 && row[x].w < Canvas.sky {
      var across = (frame.camera.u(x) - middle) / size
      if mirrored { across = -across }
      let cover =
        outline.at(Vec2(across - blur, high)) + outline.at(Vec2(across, high)) * 2
        + outline.at(Vec2(across + blur, high))
      let dark = cover * 0.25 * strength * (1 - 0.45 * high / tall)
      if dark > 0.003 { row[x].lay(row[x].rgb * Vec3(0.20, 0.22, 0.27), dark) }
    }
  }
}
