extension Theme {
  private static func pattern(
    _ name: String, _ layer: @escaping @Sendable (Layout) -> any Layer
  ) -> Theme {
    Theme(name: name, horizon: 0.50, eye: 1, footing: .nothing, air: .flat) { layout in
      layout.back.append(layer(layout))
    }
  }

  static let geometric = pattern("geometric") { layout in
    // Other words, another arrangement.
    let frame = layout.frame
    let own = Frame(
      canvas: frame.canvas, camera: frame.camera, light: frame.light,
      seed: frame.seed ^ layout.scene.wordHash, thrift: frame.thrift)
    return ShardLayer(Tints(layout.harmony), frame: own)
  }
  static let mandala = pattern("mandala") { layout in
    MandalaLayer(
      tints: Tints(layout.harmony), seed: layout.frame.seed,
      folds: Float(6 + wholePart(layout.chance[6] * 3.99) * 2),
      size: min(layout.camera.halfWidth, layout.camera.top) * 0.96)
  }
  static let kaleidoscope = pattern("kaleidoscope") { layout in
    let turn = 0.28 + layout.chance[9] * 0.16
    return KaleidoscopeLayer(
      tints: Tints(layout.harmony), offset: layout.offset,
      folds: layout.chance[6] < 0.25 ? 0 : Float(5 + wholePart(layout.chance[7] * 3.99)),
      constant: Vec2(cosTurns(turn), sinTurns(turn)) * 0.78)
  }
  static let gradient = pattern("gradient") { layout in
    MeshLayer(tints: Tints(layout.harmony), offset: layout.offset, seed: layout.frame.seed)
  }
  static let marbling = pattern("marbling") { layout in
    MarbleLayer(tints: Tints(layout.harmony), offset: layout.offset)
  }
  static let bokeh = pattern("bokeh") { layout in
    BokehLayer(
      tints: Tints(
        layout.scene.palette.isEmpty
          ? [Vec3(1, 0.55, 0.15), Vec3(1, 0.75, 0.4), Vec3(0.9, 0.25, 0.3), Vec3(0.3, 0.45, 1)]
          : layout.harmony), seed: layout.frame.seed)
  }
  static let lines = pattern("lines") { layout in
    RibbonLayer(tints: Tints(layout.harmony), offset: layout.offset, count: 8)
  }
}
