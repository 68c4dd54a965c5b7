/// A number of Telegram Stars, which are whole (https://core.telegram.org/bots/payments-stars).
package struct Stars: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let count: Int64

  package init(_ count: Int64) {
    self.count = count
  }

  package var description: String { "\(count) XTR" }

  package static func < (lhs: Stars, rhs: Stars) -> Bool { lhs.count < rhs.count }
}
