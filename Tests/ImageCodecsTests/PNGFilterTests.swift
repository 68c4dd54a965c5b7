import Testing

@testable import ImageCodecs

@Suite struct PNGFilterTests {
  /// What a reader does, straight from the specification.
  private func undo(_ filtered: [UInt8], above: [UInt8]) -> [UInt8] {
    var row: [UInt8] = []
    for (index, byte) in filtered.dropFirst().enumerated() {
      let left = index >= 3 ? Int(row[index - 3]) : 0
      let up = Int(above[index])
      row.append(byte &+ UInt8(filtered[0] == 2 ? up : (left + up) / 2))
    }
    return row
  }

  @Test func filteredRowsCanBeRestored() {
    let bitmap = Fixtures.picture(width: 33, height: 40)
    var filter = PNGFilter(rowByteCount: bitmap.rowByteCount)
    var above = [UInt8](repeating: 0, count: bitmap.rowByteCount)
    var kinds: Set<UInt8> = []
    for y in 0..<bitmap.height {
      let row = Array(bitmap.pixels[y * bitmap.rowByteCount..<(y + 1) * bitmap.rowByteCount])
      let filtered = row.withUnsafeBufferPointer { row in
        above.withUnsafeBufferPointer { above in
          filter.withFiltered(row, above: y == 0 ? nil : above) { Array($0) }
        }
      }
      #expect(undo(filtered, above: above) == row)
      kinds.insert(filtered[0])
      above = row
    }
    #expect(kinds.isSubset(of: [2, 3]))
  }

  @Test func repeatedRowBecomesZeros() {
    let row = (0..<30).map { UInt8($0 * 7) }
    var filter = PNGFilter(rowByteCount: 30)
    let filtered = row.withUnsafeBufferPointer { row in
      filter.withFiltered(row, above: row) { Array($0) }
    }
    #expect(filtered == [2] + [UInt8](repeating: 0, count: 30))
  }
}
