extension Bitmap {
  /// Pictures side by side on a dark ground, in rows, each in the middle of its cell.
  ///
  /// - Parameters:
  ///   - pictures: At least one; cells are as large as the largest.
  ///   - columns: Pictures in a row.
  ///   - gap: Pixels between cells.
  /// - Returns: The sheet; a single picture comes back as it is.
  package static func contactSheet(
    _ pictures: [Bitmap], columns: Int = 2, gap: Int = 8
  ) -> Bitmap {
    precondition(!pictures.isEmpty && columns > 0 && gap >= 0, "contact sheet of nothing")
    if pictures.count == 1 { return pictures[0] }
    let across = min(columns, pictures.count)
    let down = (pictures.count + across - 1) / across
    let cellWidth = pictures.reduce(0) { max($0, $1.width) }
    let cellHeight = pictures.reduce(0) { max($0, $1.height) }
    let width = across * (cellWidth + gap) - gap
    let height = down * (cellHeight + gap) - gap
    var pixels = [UInt8](repeating: 24, count: width * height * 3)
    for (index, picture) in pictures.enumerated() {
      let left = index % across * (cellWidth + gap) + (cellWidth - picture.width) / 2
      let top = index / across * (cellHeight + gap) + (cellHeight - picture.height) / 2
      for row in 0..<picture.height {
        let target = ((top + row) * width + left) * 3
        let source = row * picture.rowByteCount
        pixels.replaceSubrange(
          target..<target + picture.rowByteCount,
          with: picture.pixels[source..<source + picture.rowByteCount])
      }
    }
    return Bitmap(width: width, height: height, pixels: pixels)
  }
}
