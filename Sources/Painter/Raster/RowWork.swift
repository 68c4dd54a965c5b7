/// A layer made of a function.
struct RowWork: Layer {
  let work: @Sendable (Int, UnsafeMutablePointer<Pixel>, Frame) -> Void

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    work(y, row, frame)
  }
}
