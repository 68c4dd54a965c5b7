/// Writes finished rows, the style at its full strength or mixed with the photograph below it.
struct StylePrinting: Sendable {
  let finish: any Finish
  let studio: Studio
  /// 0…1.
  let strength: Float

  func write(row y: Int, to bytes: UnsafeMutablePointer<UInt8>) {
    finish.write(row: y, to: bytes, studio)
    let share = clamp(strength)
    guard share < 1, !finish.takesLight else { return }
    let canvas = studio.frame.canvas
    let block = (studio.width + canvas.width - 1) / canvas.width
    let row = canvas.row(min(y / block, canvas.height - 1))
    for x in 0..<studio.width {
      let plain = (row[min(x / block, canvas.width - 1)].rgb * 255 + 0.5).bounded(255)
      for channel in 0..<3 {
        let styled = Float(bytes[x * 3 + channel])
        bytes[x * 3 + channel] = UInt8(mix(plain[channel], styled, share) + 0.5)
      }
    }
  }
}
