extension PaintStyle {
  /// Squares of pixel art across the shorter edge.
  static let squares = 128

  /// Pixels of the picture to one pixel of the canvas.
  func block(width: Int, height: Int) -> Int {
    self == .pixel ? max(1, min(width, height) / Self.squares) : 1
  }

  /// What finishes a picture in this style; `canvas` is what it will read.
  func finish(_ canvas: Canvas, width: Int, height: Int) -> any Finish {
    let unit = Float(min(width, height))
    return switch self {
    case .photo: PhotoFinish(saturation: 1.08, contrast: 0.22, glow: 0.55, vignette: 0.34)
    case .vivid: PhotoFinish(saturation: 1.42, contrast: 0.50, glow: 0.75, vignette: 0.40)
    case .natural: PhotoFinish(saturation: 0.84, contrast: 0.04, glow: 0.30, vignette: 0.18)
    case .none: PhotoFinish(saturation: 1, contrast: 0, glow: 0, vignette: 0)
    case .art: WatercolourFinish()
    case .oil: OilFinish()
    case .line: InkFinish()
    case .pencil: PencilFinish(canvas, unit: unit)
    case .pixel: PixelFinish(block: block(width: width, height: height))
    case .lowpoly: LowPolyFinish()
    case .neon: NeonFinish(canvas, unit: unit)
    case .noir: FilmFinish(tone: .noir)
    case .vintage: FilmFinish(tone: .vintage)
    case .ukiyoe: WoodblockFinish()
    case .glass: StainedGlassFinish()
    case .popart: PopArtFinish()
    case .comic: ComicFinish()
    case .mosaic: MosaicFinish()
    }
  }

  /// Whether a photograph in this style looks like one.
  var isPhotographic: Bool {
    self == .photo || self == .vivid || self == .natural || self == .none
  }
}
