import Glibc

extension Bitmap {
  /// What the picture looks like, in 64 bits: equal pictures of other sizes, brightness or
  /// compression differ in few of them, others in about half.
  ///
  /// The signs, around their median, of the 64 lowest frequencies of a discrete cosine transform of
  /// a 32×32 picture in grey, the constant ones left out: `ph_dct_imagehash`,
  /// https://www.phash.org.
  package var perceptualHash: UInt64 {
    let waves = (1...8).map(Self.wave)
    let rows = Self.projected(greyPixels, on: waves)
    let terms = Self.projected(rows, on: waves)
    let sorted = terms.sorted()
    let median = (sorted[31] + sorted[32]) / 2
    var bits: UInt64 = 0
    for (index, term) in terms.enumerated() where term > median { bits |= 1 << UInt64(index) }
    return bits
  }

  /// The picture in 32×32 pixels of grey.
  private var greyPixels: [Double] {
    let small = resized(width: Self.hashEdge, height: Self.hashEdge).pixels
    return (0..<Self.hashEdge * Self.hashEdge).map { index -> Double in
      // Rec. 601 luma: the eye's weights of red, green and blue.
      let red = Double(small[3 * index]) * 0.299
      let green = Double(small[3 * index + 1]) * 0.587
      let blue = Double(small[3 * index + 2]) * 0.114
      return red + green + blue
    }
  }

  /// How much of each wave is in each row of 32 values: a row for each wave, so that what comes out
  /// lies the other way round.
  private static func projected(_ values: [Double], on waves: [[Double]]) -> [Double] {
    var result: [Double] = []
    for wave in waves {
      for start in stride(from: 0, to: values.count, by: hashEdge) {
        var sum = 0.0
        for index in 0..<hashEdge { sum += values[start + index] * wave[index] }
        result.append(sum)
      }
    }
    return result
  }

  private static let hashEdge = 32

  /// DCT-II: the cosine of a frequency at the middle of each pixel.
  private static func wave(_ frequency: Int) -> [Double] {
    (0..<hashEdge).map { pixel -> Double in
      cos(Double.pi * Double(frequency) * (Double(pixel) + 0.5) / Double(hashEdge))
    }
  }
}
