/// Makes a picture that continues itself out of one that is a little larger.
///
/// What lies beyond the right and lower edges is faded into the left and upper ones, so that
/// opposite edges meet, whatever was painted.
struct Seam: Sendable {
  let width: Int
  let height: Int
  /// Pixels of overlap.
  let across: Int
  let down: Int

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    across = max(1, width / 16)
    down = max(1, height / 16)
  }

  /// `width` × `height` pixels of a picture that is larger by the overlap.
  func joined(_ bytes: [UInt8]) -> [UInt8] {
    let span = (width + across) * 3
    var pixels = [UInt8](repeating: 0, count: width * height * 3)
    for y in 0..<height {
      let fall = y < down ? fade(y, down) : 1
      let row = y * span
      let beyond = y < down ? (y + height) * span : row
      for index in 0..<(width * 3) {
        var value = mix(Float(bytes[beyond + index]), Float(bytes[row + index]), fall)
        if index < across * 3 {
          let far = index + width * 3
          let other = mix(Float(bytes[beyond + far]), Float(bytes[row + far]), fall)
          value = mix(other, value, fade(index / 3, across))
        }
        pixels[y * width * 3 + index] = UInt8(clamp(value + 0.5, 0, 255))
      }
    }
    return pixels
  }

  /// 0 at the edge, where only what comes from beyond is seen.
  private func fade(_ place: Int, _ span: Int) -> Float {
    smooth(0, 1, (Float(place) + 0.5) / Float(span))
  }
}
