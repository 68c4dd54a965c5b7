import ImageCodecs

/// Reads QR codes of versions 1–3 with error correction M from a clean bitmap, without correcting
/// anything: the words of the code as they were placed (ISO/IEC 18004 §7.7).
struct QRReader {
  private let modules: [[Bool]]
  private var edge: Int { modules.count }
  private var version: Int { (edge - 17) / 4 }

  init(_ bitmap: Bitmap, modulePixels: Int, quietModules: Int) {
    let edge = bitmap.width / modulePixels - 2 * quietModules
    modules = (0..<edge).map { row in
      (0..<edge).map { column in
        let x = (column + quietModules) * modulePixels + modulePixels / 2
        let y = (row + quietModules) * modulePixels + modulePixels / 2
        return bitmap.pixels[(y * bitmap.width + x) * 3] < 128
      }
    }
  }

  /// The bytes of a code in byte mode, or nil when it is none.
  func bytes() -> [UInt8]? {
    guard (1...3).contains(version) else { return nil }
    let bits = placedBits()
    func number(_ from: Int, _ count: Int) -> Int {
      bits[from..<from + count].reduce(0) { $0 << 1 | ($1 ? 1 : 0) }
    }
    guard number(0, 4) == 0b0100 else { return nil }
    let count = number(4, 8)
    guard 12 + count * 8 <= bits.count else { return nil }
    return (0..<count).map { UInt8(number(12 + $0 * 8, 8)) }
  }

  private func placedBits() -> [Bool] {
    // Three bits of the format, under the mask of the format itself, 101.
    let mask = (0..<3).reduce(0) { $0 << 1 | (modules[8][2 + $1] != ($1 != 1) ? 1 : 0) }
    var bits: [Bool] = []
    var isUpward = true
    for right in stride(from: edge - 1, to: 0, by: -2).map({ $0 > 6 ? $0 : $0 - 1 }) {
      for step in 0..<edge {
        let row = isUpward ? edge - 1 - step : step
        for column in [right, right - 1] where !isFunction(row, column) {
          bits.append(modules[row][column] != isMasked(mask, row, column))
        }
      }
      isUpward.toggle()
    }
    return bits
  }

  private func isFunction(_ row: Int, _ column: Int) -> Bool {
    let isFinder =
      (row < 9 && (column < 9 || column >= edge - 8)) || (row >= edge - 8 && column < 9)
    let centre = edge - 7
    let isAlignment = version > 1 && abs(row - centre) <= 2 && abs(column - centre) <= 2
    return isFinder || isAlignment || row == 6 || column == 6
  }

  private func isMasked(_ mask: Int, _ row: Int, _ column: Int) -> Bool {
    switch mask {
    case 0: (row + column) % 2 == 0
    case 1: row % 2 == 0
    case 2: column % 3 == 0
    case 3: (row + column) % 3 == 0
    case 4: (row / 2 + column / 3) % 2 == 0
    case 5: row * column % 2 + row * column % 3 == 0
    case 6: (row * column % 2 + row * column % 3) % 2 == 0
    default: ((row + column) % 2 + row * column % 3) % 2 == 0
    }
  }
}
