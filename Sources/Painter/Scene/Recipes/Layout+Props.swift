extension Layout {
  /// Where the point (x, y, z) of the world is seen.
  func seen(_ x: Float, _ y: Float, _ z: Float) -> Vec2 {
    Vec2(x, y - camera.eye) * (camera.focal / z)
  }

  /// A figure that belongs to the setting, standing at (x, y, z), `tall` units of the world high.
  func prop(
    _ figure: Figure, at place: Vec3, tall: Float, mirrored: Bool = false, shadow: Bool = true
  ) -> any Layer {
    FigureLayer(
      figure, place: seen(place.x, place.y, place.z), size: tall * camera.focal / place.z,
      mirrored: mirrored, depth: place.z, clear: exp(-light.haze * place.z),
      grounded: shadow)
  }

  /// A figure of the setting, placed on the picture itself: for what frames it.
  func prop(framing figure: Figure, _ place: Vec2, size: Float, mirrored: Bool = false)
    -> any Layer
  {
    FigureLayer(figure, place: place, size: size, mirrored: mirrored, depth: 0.7)
  }

  /// A subject of the catalogue as part of the setting; nil if the prompt forbids it.
  func figure(_ name: String, _ serial: UInt32, hue: Vec3? = nil) -> Figure? {
    guard !scene.forbids(.subject(name)) else { return nil }
    return SubjectCatalog.kind(name)?.build(hue, CellHash(Int32(serial), 29, frame.seed))
  }

  /// Distance at which the ground is seen at this share of the way down to the bottom edge.
  func distance(at share: Float) -> Float {
    camera.eye * camera.focal / max(-camera.bottom * share, 0.02)
  }

  /// `x` of the world at a distance for a share of the picture's half width.
  func across(_ share: Float, _ z: Float) -> Float {
    share * camera.halfWidth * z / camera.focal
  }

  /// Rain leaves puddles that mirror what stands above them.
  mutating func soak(_ amount: Float = 1) {
    guard scene.has(.rain) || scene.has(.storm) else { return }
    wet.append(PuddleLayer(amount: amount, offset: offset))
  }
}
