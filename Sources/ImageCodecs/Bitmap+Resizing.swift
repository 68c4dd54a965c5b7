extension Bitmap {
  /// The picture in another size, without keeping its proportions.
  ///
  /// Each pixel is a weighted mean of all source pixels under it (a triangle as wide as two
  /// target pixels), so shrinking does not alias; enlarging is bilinear.
  package func resized(width newWidth: Int, height newHeight: Int) -> Bitmap {
    precondition(newWidth > 0 && newHeight > 0, "resized to \(newWidth) × \(newHeight)")
    if newWidth == width, newHeight == height { return self }
    let narrow = newWidth == width ? pixels : resampledRows(to: newWidth)
    let rowBytes = newWidth * 3
    let result =
      newHeight == height
      ? narrow : Self.resampledColumns(narrow, rowBytes: rowBytes, from: height, to: newHeight)
    return Bitmap(width: newWidth, height: newHeight, pixels: result)
  }

  /// The largest size with the same proportions that fits into a square; never enlarges.
  package func fitted(intoEdge edgePixels: Int) -> Bitmap {
    let longer = max(width, height)
    guard longer > edgePixels else { return self }
    return resized(
      width: max(width * edgePixels / longer, 1), height: max(height * edgePixels / longer, 1))
  }

  private func resampledRows(to newWidth: Int) -> [UInt8] {
    let weights = ResamplingWeights(from: width, to: newWidth)
    return [UInt8](unsafeUninitializedCapacity: newWidth * height * 3) { output, count in
      pixels.withUnsafeBufferPointer { input in
        for y in 0..<height {
          let row = UnsafeBufferPointer(rebasing: input[y * rowByteCount..<(y + 1) * rowByteCount])
          for x in 0..<newWidth {
            var sums = SIMD4<Int32>(repeating: ResamplingWeights.half)
            weights.forEach(x) { source, weight in
              let pixel = SIMD4<Int32>(
                Int32(row[3 * source]), Int32(row[3 * source + 1]), Int32(row[3 * source + 2]), 0)
              sums &+= pixel &* weight
            }
            let start = (y * newWidth + x) * 3
            output[start] = UInt8(clamping: sums[0] >> ResamplingWeights.shift)
            output[start + 1] = UInt8(clamping: sums[1] >> ResamplingWeights.shift)
            output[start + 2] = UInt8(clamping: sums[2] >> ResamplingWeights.shift)
          }
        }
      }
      count = newWidth * height * 3
    }
  }

  private static func resampledColumns(
    _ input: [UInt8], rowBytes: Int, from height: Int, to newHeight: Int
  ) -> [UInt8] {
    let weights = ResamplingWeights(from: height, to: newHeight)
    var sums = [Int32](repeating: 0, count: rowBytes)
    return [UInt8](unsafeUninitializedCapacity: rowBytes * newHeight) { output, count in
      input.withUnsafeBufferPointer { input in
        sums.withUnsafeMutableBufferPointer { sums in
          for y in 0..<newHeight {
            sums.update(repeating: ResamplingWeights.half)
            weights.forEach(y) { source, weight in
              let start = source * rowBytes
              for index in 0..<rowBytes {
                sums[index] &+= Int32(input[start &+ index]) &* weight
              }
            }
            for index in 0..<rowBytes {
              output[y &* rowBytes &+ index] = UInt8(
                clamping: sums[index] >> ResamplingWeights.shift)
            }
          }
        }
      }
      count = rowBytes * newHeight
    }
  }
}
