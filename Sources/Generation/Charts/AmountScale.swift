import Domain

/// The scale of an axis of money: round steps that hold the greatest amount.
struct AmountScale: Hashable, Sendable {
  /// Micro-dollars from one line to the next.
  let step: Int64
  /// Lines above zero.
  let count: Int64

  private static let mostLines: Int64 = 5
  private static let smallestStep: Int64 = 100
  private static let cent: Int64 = 10_000
  /// A billion dollars: no chart has to be true beyond it.
  private static let limit: Int64 = 1_000_000_000_000_000
  private static let thousand: Int64 = 1_000_000_000
  private static let million: Int64 = 1_000_000_000_000

  /// A scale for amounts from 0 to `greatest` micro-dollars.
  init(greatest: Int64) {
    let greatest = greatest > 0 ? min(greatest, Self.limit) : Self.cent
    var step = Self.smallestStep
    while (greatest - 1) / step >= Self.mostLines {
      // 1, 2, 5, 10, 20, 50 …
      step = String(step).hasPrefix("2") ? step / 2 * 5 : step * 2
    }
    self.step = step
    count = (greatest - 1) / step + 1
  }

  /// The share of the axis that an amount takes; 1 is the last line.
  func share(_ micros: Int64) -> Float {
    min(1, max(0, Float(Double(micros) / Double(step * count))))
  }

  /// The label of a line, as short as it can be: `$0.50`, `$20`, `$50k`.
  func label(_ line: Int64) -> String {
    guard line > 0 else { return "$0" }
    let top = step * count
    if top >= Self.million { return Self.text(step * line, of: Self.million) + "M" }
    if top >= 10 * Self.thousand { return Self.text(step * line, of: Self.thousand) + "k" }
    let amount = Amount(micros: step * line).description
    return amount.hasSuffix(".00") && step % 1_000_000 == 0 ? String(amount.dropLast(3)) : amount
  }

  private static func text(_ micros: Int64, of unit: Int64) -> String {
    var fraction = String(micros % unit + unit).dropFirst()
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return "$\(micros / unit)" + (fraction.isEmpty ? "" : ".\(fraction)")
  }
}
