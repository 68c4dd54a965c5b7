/// A manner that a photograph is redrawn in.
enum Filter: String, Sendable, Hashable, CaseIterable {
  case watercolour, oil, ink, pencil, pixel, lowPoly, noir, vintage, popArt, stainedGlass, neon
  case comic, mosaic

  /// The one a painting style stands for; nil for those a photograph has anyway.
  init?(_ style: PaintStyle) {
    switch style {
    case .art: self = .watercolour
    case .line: self = .ink
    case .pixel: self = .pixel
    case .photo, .vivid, .natural, .none: return nil
    }
  }
}
