/// A colour of a chart, 8-bit sRGB.
struct ChartColor: Hashable, Sendable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  /// - Parameter hex: `0xRRGGBB`.
  init(_ hex: UInt32) {
    red = UInt8(hex >> 16 & 0xFF)
    green = UInt8(hex >> 8 & 0xFF)
    blue = UInt8(hex & 0xFF)
  }

  /// A ground of its own, so that the chart reads the same in light and dark chats.
  static let ground = ChartColor(0xF6F7F9)
  static let ink = ChartColor(0x1C2430)
  static let quiet = ChartColor(0x5E6A78)
  static let line = ChartColor(0xD5DAE1)

  /// Told apart also by the colour-blind: after Okabe and Ito, https://jfly.uni-koeln.de/color/.
  static let series = [
    ChartColor(0x0072B2), ChartColor(0xE69F00), ChartColor(0x009E73), ChartColor(0xCC79A7),
    ChartColor(0x56B4E9), ChartColor(0xD55E00),
  ]
}
