@testable import ImageCodecs

/// Small files that this module does not write itself.
enum Fixtures {
  /// Two pixels: red and opaque, blue and transparent.
  static let pngWithAlpha = bytes(
    """
    89504e470d0a1a0a0000000d4948445200000002000000010806000000f4227f8a0000000d49444154789c63
    f8cfc00046000efa02fef51e4ca90000000049454e44ae426082
    """)

  /// Two pixels, 16 bits of grey: black and white.
  static let pngGray16 = bytes(
    """
    89504e470d0a1a0a0000000d494844520000000200000001100000000081d9fc150000000d49444154789c63
    6060f8ff1f00030201ffe6770bae0000000049454e44ae426082
    """)

  /// Two pixels of a palette: (40, 50, 60) and (10, 20, 30).
  static let pngPalette = bytes(
    """
    89504e470d0a1a0a0000000d4948445200000002000000010803000000c3fc8fb800000006504c54450a141e
    28323cd51bb4e90000000b49444154789c636064000000050002d16633780000000049454e44ae426082
    """)

  /// 8 × 8 pixels in CMYK.
  static let jpegCMYK = bytes(
    """
    ffd8ffee000e41646f626500640000000000ffdb00430050373c463c32504641465a55505f78c882786e6e78
    f5afb991c8ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
    c000140800080008044311004d11005911004b1100ffc4001f00000105010101010101000000000000000001
    02030405060708090a0bffc400b5100002010303020403050504040000017d01020300041105122131410613
    516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a
    434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495
    969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3
    e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9faffda000e0443004d0059004b00003f00b956ead559afffd9
    """)

  /// 8 × 8 pixels of grey 128.
  static let jpegGray = bytes(
    """
    ffd8ffe000104a46494600010100000100010000ffdb004300100b0c0e0c0a100e0d0e1211101318281a1816
    16183123251d283a333d3c3933383740485c4e404457453738506d51575f626768673e4d71797064785c6567
    63ffc0000b080008000801011100ffc4001f0000010501010101010100000000000000000102030405060708
    090a0bffc400b5100002010303020403050504040000017d0102030004110512213141061351610722711432
    8191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a43444546474849
    4a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3
    a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9ea
    f1f2f3f4f5f6f7f8f9faffda0008010100003f002bffd9
    """)

  /// Two frames of 4 × 4 pixels.
  static let webpAnimation = bytes(
    """
    52494646ca00000057454250565038580a00000002000000030000030000414e494d06000000000000000000
    414e4d464a0000000000000000000300000300000000000256503820320000003001009d012a040004000140
    2625a000037000fef2eb7ffff9b03ff6f3ff047a01ffffd2e0fffe9707fff4b83ff4a4000000414e4d464c00
    00000000000000000300000300000000000056503820340000003401009d012a0400040000002625a0000370
    00fee9221ffff79f3fffb9f3fffb9f3fe8cfffff29fbfff238ffff238ffe50200000
    """)

  /// 4 × 4 pixels of half transparent red.
  static let webpWithAlpha = bytes(
    """
    524946461c000000574542505650384c0f0000002f03c000100710fd8f020622a2ff0100
    """)

  /// A picture with smooth areas, edges and noise, always the same.
  static func picture(width: Int, height: Int) -> Bitmap {
    var random = SeededRandom(seed: 7)
    var pixels: [UInt8] = []
    pixels.reserveCapacity(width * height * 3)
    for y in 0..<height {
      for x in 0..<width {
        let noise = (x / 16 + y / 16).isMultiple(of: 2) ? Int(random.next() % 16) : 0
        pixels.append(UInt8(truncatingIfNeeded: x * 3 + noise))
        pixels.append(UInt8(truncatingIfNeeded: y * 2 + noise))
        pixels.append(UInt8(truncatingIfNeeded: (x + y) / 2))
      }
    }
    return Bitmap(width: width, height: height, pixels: pixels)
  }

  private static func bytes(_ hex: String) -> [UInt8] {
    let digits = hex.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }
}

/// The generator SplitMix64: the same numbers for the same seed.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

extension Bitmap {
  /// The mean difference of a byte.
  func difference(from other: Bitmap) -> Double {
    let sum = zip(pixels, other.pixels).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) }
    return Double(sum) / Double(pixels.count)
  }

  func pixel(_ x: Int, _ y: Int) -> [UInt8] {
    Array(pixels[(y * width + x) * 3..<(y * width + x) * 3 + 3])
  }
}
