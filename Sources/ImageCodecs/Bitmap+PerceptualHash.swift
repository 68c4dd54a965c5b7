import Glibc

extension Bitmap {
  /// What the picture looks like, in 64 bits: equal pictures of other sizes, brightness or
  /// compression differ in few of them, others in about half.
  ///
  /// The signs, around their median, of the 64 lowest frequencies of a discrete cosine transform of
  /// a 32×32 picture in grey, the constant ones left out: https://www.phash.org, `ph_dct_imagehash`.
  package var perceptualHash: UInt64 {
    let edge = Self.hashEdge
    let small = resized(width: edge, height: edge).pixels
    // Rec. 601 luma: the eye's weights of red, green and blue.
    let grey = (0..<edge * edge).map { index in
      0.299 * Double(small[3 * index]) + 0.587 * Double(small[3 * index + 1])
        + 0.114 * Double(small[3 * index + 2])
    }
    let frequencies = 1...8
    var rows = [Double](repeating: 0, count: frequencies.count * edge)
    for y in 0..<edge {
      for u in frequencies {
        rows[(u - 1) * edge + y] =
          (0..<edge).reduce(0) { $0 + grey[y * edge + $1] * Self.wave(u, at: $1) }
      }
    }
    let terms = frequencies.flatMap { v in
      frequencies.map { u in
        (0..<edge).reduce(0) { $0 + rows[(u - 1) * edge + $1] * Self.wave(v, at: $1) }
      }
    }
    let sorted = terms.sorted()
    let median = (sorted[31] + sorted[32]) / 2
    return terms.enumerated().reduce(0) { bits, term in
      term.element > median ? bits | 1 << UInt64(term.offset) : bits
    }
  }

  private static let hashEdge = 32

  /// DCT-II: the cosine of a frequency at the middle of a pixel.
  private static func wave(_ frequency: Int, at pixel: Int) -> Double {
    cos(Double.pi * Double(frequency) * (Double(pixel) + 0.5) / Double(hashEdge))
  }
}
