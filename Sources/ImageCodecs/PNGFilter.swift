/// Turns a row of RGB pixels into differences that compress better.
///
/// https://www.w3.org/TR/png-3/#9Filters
struct PNGFilter {
  private static let bytesPerPixel = 3

  private let rowByteCount: Int
  /// Filter type and bytes of the two candidates.
  private var up: [UInt8]
  private var average: [UInt8]
  private let blank: [UInt8]

  init(rowByteCount: Int) {
    self.rowByteCount = rowByteCount
    up = [UInt8](repeating: 2, count: rowByteCount + 1)
    average = [UInt8](repeating: 3, count: rowByteCount + 1)
    blank = [UInt8](repeating: 0, count: rowByteCount)
  }

  /// Calls `body` with the filter's type and the filtered row, one byte longer than the row.
  mutating func withFiltered<Result>(
    _ row: UnsafeBufferPointer<UInt8>, above: UnsafeBufferPointer<UInt8>?,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let (upCost, averageCost) = blank.withUnsafeBufferPointer { blank in
      let above = above ?? blank
      return (
        up.withUnsafeMutableBufferPointer { Self.filterUp(row, above, $0) },
        average.withUnsafeMutableBufferPointer { Self.filterAverage(row, above, $0) }
      )
    }
    return upCost < averageCost
      ? up.withUnsafeBufferPointer(body) : average.withUnsafeBufferPointer(body)
  }

  private static func filterUp(
    _ row: UnsafeBufferPointer<UInt8>, _ above: UnsafeBufferPointer<UInt8>,
    _ output: UnsafeMutableBufferPointer<UInt8>
  ) -> UInt32 {
    for index in 0..<row.count { output[index &+ 1] = row[index] &- above[index] }
    return cost(output)
  }

  private static func filterAverage(
    _ row: UnsafeBufferPointer<UInt8>, _ above: UnsafeBufferPointer<UInt8>,
    _ output: UnsafeMutableBufferPointer<UInt8>
  ) -> UInt32 {
    for index in 0..<bytesPerPixel { output[index + 1] = row[index] &- above[index] >> 1 }
    for index in bytesPerPixel..<row.count {
      let left = row[index &- bytesPerPixel]
      // The mean, rounded down, without leaving 8 bits.
      let mean = (left & above[index]) &+ ((left ^ above[index]) >> 1)
      output[index &+ 1] = row[index] &- mean
    }
    return cost(output)
  }

  /// The sum of magnitudes, read as signed: less usually compresses better.
  private static func cost(_ output: UnsafeMutableBufferPointer<UInt8>) -> UInt32 {
    var sum: UInt32 = 0
    for index in 1..<output.count {
      let value = output[index]
      sum &+= UInt32(min(value, 0 &- value))
    }
    return sum
  }
}
