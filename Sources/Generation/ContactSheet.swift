import ImageCodecs

/// Several pictures of one order on one sheet, two in a row.
enum ContactSheet {
  private static let gapPixels = 8
  /// Longest edge of the sheet: Telegram shows no more, and one file stays within its limits.
  private static let maxEdgePixels = 2048

  static func compose(_ tiles: [Bitmap]) -> Bitmap {
    let columns = 2
    let rows = (tiles.count + columns - 1) / columns
    let (width, height) = (tiles[0].width, tiles[0].height)
    let roomAcross = (maxEdgePixels - gapPixels * (columns - 1)) / columns
    let roomDown = (maxEdgePixels - gapPixels * (rows - 1)) / rows
    let fitting = tiles.map { tile in
      guard width > roomAcross || height > roomDown else { return tile }
      // The narrower of the two decides, and the other follows in proportion.
      let isWide = width * roomDown > height * roomAcross
      return tile.resized(
        width: isWide ? roomAcross : max(1, width * roomDown / height),
        height: isWide ? max(1, height * roomAcross / width) : roomDown)
    }
    return Bitmap.contactSheet(fitting, columns: columns, gap: gapPixels)
  }
}
