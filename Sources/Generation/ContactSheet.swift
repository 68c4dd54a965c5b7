import ImageCodecs

/// Several pictures of one order on one sheet, two in a row.
enum ContactSheet {
  private static let gapPixels = 8
  /// Longest edge of the sheet: Telegram shows no more, and one file stays within its limits.
  private static let maxEdgePixels = 2048

  static func compose(_ tiles: [Bitmap]) -> Bitmap {
    let columns = 2
    let rows = (tiles.count + columns - 1) / columns
    let edge = max(tiles[0].width * columns, tiles[0].height * rows)
    let fitting = tiles.map { tile in
      guard edge > maxEdgePixels else { return tile }
      return tile.resized(
        width: tile.width * maxEdgePixels / edge, height: tile.height * maxEdgePixels / edge)
    }
    return Bitmap.contactSheet(fitting, columns: columns, gap: gapPixels)
  }
}
