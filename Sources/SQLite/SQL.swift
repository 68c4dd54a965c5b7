/// The text of one SQL statement, written as a literal; values never go into it, they are bound.
///
/// A plain literal is kept as a pointer, so its prepared statement is found by address without
/// hashing the text. Interpolation accepts other `SQL` and placeholders only: text from outside
/// cannot slip in by accident.
package struct SQL: ExpressibleByStringInterpolation, Sendable, CustomStringConvertible {
  enum Storage: Sendable {
    case literal(StaticString)
    case composed(String)
  }

  let storage: Storage

  package init(stringLiteral value: StaticString) {
    storage = value.hasPointerRepresentation ? .literal(value) : .composed(value.description)
  }

  package init(stringInterpolation: StringInterpolation) {
    storage = .composed(stringInterpolation.text)
  }

  /// SQL that is only known at run time; must not hold values.
  package init(trusted text: String) {
    storage = .composed(text)
  }

  /// The whole text.
  package var description: String {
    switch storage {
    case .literal(let text): text.description
    case .composed(let text): text
    }
  }

  /// Joins two pieces of SQL.
  package static func + (lhs: SQL, rhs: SQL) -> SQL {
    SQL(trusted: lhs.description + rhs.description)
  }

  /// Collects the pieces of an interpolated statement.
  package struct StringInterpolation: StringInterpolationProtocol {
    var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 32 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { text += String(decoding: $0, as: UTF8.self) }
    }

    /// Adds another piece of SQL, such as a list of columns.
    package mutating func appendInterpolation(_ piece: SQL) {
      text += piece.description
    }

    /// Adds `?, ?, …` for a list of that many values; no value at all is `NULL`.
    package mutating func appendInterpolation(placeholders count: Int) {
      text += count > 0 ? "?" + String(repeating: ", ?", count: count - 1) : "NULL"
    }
  }
}
