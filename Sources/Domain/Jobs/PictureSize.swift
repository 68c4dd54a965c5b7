/// Width and height in pixels.
package struct PictureSize: Hashable, Sendable, CustomStringConvertible {
  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// `1024×1024`.
  package var description: String { "\(width)×\(height)" }

  /// `1024x1024`, as flags and REST fields write it.
  package var plain: String { "\(width)x\(height)" }

  /// Reads `1024x768` (also with `×`, `х` or `*`).
  package init?(parsing text: String) {
    let parts = text.lowercased().split { "x×х*".contains($0) }
    guard parts.count == 2, let width = Int(parts[0]), let height = Int(parts[1]),
      (1...65_536).contains(width), (1...65_536).contains(height)
    else { return nil }
    self.init(width: width, height: height)
  }
}
