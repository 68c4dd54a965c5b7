import Domain
import FoundationEssentials

/// Picks the size of the nearest proportions, where a service offers only a few.
enum ShapeChoice {
  /// The nearest by proportions, of equal ones the nearest by pixels; nil when there are none.
  static func nearest(to size: PictureSize, among sizes: [PictureSize]) -> PictureSize? {
    sizes.min { distance($0, size) < distance($1, size) }
  }

  private static func distance(_ one: PictureSize, _ other: PictureSize) -> (Double, Int) {
    let ratio = Double(one.width * other.height) / Double(max(1, one.height * other.width))
    let area = abs(one.width * one.height - other.width * other.height)
    // Rounded, so that 1152×864 and 1024×768 count as the same shape.
    return (max(ratio, 1 / max(ratio, .leastNormalMagnitude)) * 64).rounded() == 64
      ? (1, area) : ((max(ratio, 1 / max(ratio, .leastNormalMagnitude))), area)
  }
}
