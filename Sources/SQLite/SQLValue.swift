/// One value of a column or a parameter; there is no floating point here.
package enum SQLValue: Sendable, Equatable {
  case null
  case integer(Int64)
  case text(String)
  case blob([UInt8])

  /// Text, or null for `nil`.
  package init(_ text: String?) {
    self = text.map(SQLValue.text) ?? .null
  }

  /// An integer, or null for `nil`.
  package init(_ integer: Int64?) {
    self = integer.map(SQLValue.integer) ?? .null
  }

  /// Bytes, or null for `nil`.
  package init(_ bytes: [UInt8]?) {
    self = bytes.map(SQLValue.blob) ?? .null
  }
}

extension SQLValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral,
  ExpressibleByNilLiteral, ExpressibleByBooleanLiteral
{
  package init(integerLiteral value: Int64) {
    self = .integer(value)
  }

  package init(stringLiteral value: String) {
    self = .text(value)
  }

  package init(nilLiteral: ()) {
    self = .null
  }

  package init(booleanLiteral value: Bool) {
    self = .integer(value ? 1 : 0)
  }
}

extension SQLValue: SQLBindable {
  package func bind(to statement: SQLStatement, at index: Int32) {
    switch self {
    case .null: statement.bindNull(at: index)
    case .integer(let value): statement.bindInteger(value, at: index)
    case .text(let value): statement.bindText(value, at: index)
    case .blob(let value): statement.bindBlob(value, at: index)
    }
  }
}
