/// Something painted row by row over what is there already.
///
/// A layer may write only the row it is given; it may read other rows of the canvas only if it
/// runs in a later stage than all that wrote them.
protocol Layer: Sendable {
  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame)
}
