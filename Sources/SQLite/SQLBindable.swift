/// A type whose values can stand for a `?` in a statement.
///
/// Product types conform by passing their stored value on, for example
/// `func bind(to s: SQLStatement, at i: Int32) { micros.bind(to: s, at: i) }`.
package protocol SQLBindable {
  /// Binds the value to the parameter with this 1-based index.
  func bind(to statement: SQLStatement, at index: Int32)
}

extension Int64: SQLBindable {
  package func bind(to statement: SQLStatement, at index: Int32) {
    statement.bindInteger(self, at: index)
  }
}

extension Int: SQLBindable {
  package func bind(to statement: SQLStatement, at index: Int32) {
    statement.bindInteger(Int64(self), at: index)
  }
}

extension Int32: SQLBindable {
  package func bind(to statement: SQLStatement, at index: Int32) {
    statement.bindInteger(Int64(self), at: index)
  }
}

extension UInt32: SQLBindable {
  package func bind(to statement: SQLStatement, at index: Int32) {
    statement.bindInteger(Int64(self), at: index)
  }
}

extension Bool: SQLBindable {
  package func bind(to statement: SQLStatement, at index: Int32) {
    statement.bindInteger(self ? 1 : 0, at: index)
  }
}

extension String: SQLBindable {
  package func bind(to statement: SQLStatement, at index: Int32) {
    statement.bindText(self, at: index)
  }
}

extension Array: SQLBindable where Element == UInt8 {
  package func bind(to statement: SQLStatement, at index: Int32) {
    statement.bindBlob(self, at: index)
  }
}

extension Optional: SQLBindable where Wrapped: SQLBindable {
  package func bind(to statement: SQLStatement, at index: Int32) {
    if let value = self {
      value.bind(to: statement, at: index)
    } else {
      statement.bindNull(at: index)
    }
  }
}
