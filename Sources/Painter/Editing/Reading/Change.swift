/// What a word of an instruction asks to be done to a picture.
enum Change: Sendable, Hashable {
  case brighter, darker, moreContrast, lessContrast, moreColour, lessColour, warmer, cooler
  case blackAndWhite, sepia, invert, blur, sharpen, vignette, grain, glow, enhance
  case summer, recolour
  case mirror, flip, turnRight, turnLeft, turnOver, crop, closeUp, larger
  case background, insert, blend, doubleExposure, beside, colours
  case firstSource, secondSource
  /// The clear subject of a picture.
  case subject
  case much, slightly
}
