extension PaintStyle {
  /// Squares of pixel art across the shorter edge.
  static let squares = 128

  /// Pixels of the picture to one pixel of the canvas.
  func block(width: Int, height: Int) -> Int {
    self == .pixel ? max(1, min(width, height) / Self.squares) : 1
  }

  func finish(width: Int, height: Int, monochrome: Bool) -> any Finish {
    func photo(_ saturation: Float, _ contrast: Float, _ glow: Float, _ vignette: Float)
      -> PhotoFinish
    {
      PhotoFinish(
        saturation: saturation, contrast: contrast, glow: glow, vignette: vignette,
        monochrome: monochrome)
    }
    return switch self {
    case .photo: photo(1.08, 0.22, 0.55, 0.34)
    case .vivid: photo(1.42, 0.50, 0.75, 0.40)
    case .natural: photo(0.84, 0.04, 0.30, 0.18)
    case .none: photo(1, 0, 0, 0)
    case .art: ArtFinish(monochrome: monochrome)
    case .line: LineFinish(monochrome: monochrome)
    case .pixel:
      PixelFinish(block: block(width: width, height: height), monochrome: monochrome)
    }
  }
}
