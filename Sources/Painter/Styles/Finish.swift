/// Turns a row of the finished canvas into bytes: the last step, different for each style.
protocol Finish: Sendable {
  /// Writes `width × 3` bytes.
  func write(row y: Int, to bytes: UnsafeMutablePointer<UInt8>, _ studio: Studio)
  /// Work that needs the whole canvas before rows are written.
  func prepared(_ studio: Studio) -> any Finish
}

extension Finish {
  func prepared(_ studio: Studio) -> any Finish { self }
}
