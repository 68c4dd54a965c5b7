import Domain
import SQLite

/// The columns of one row, counted from 0; valid only while the row is read.
protocol SQLColumns: ~Copyable {
  func int(_ column: Int) -> Int64
  func intOrNull(_ column: Int) -> Int64?
  func text(_ column: Int) -> String
  func textOrNull(_ column: Int) -> String?
  func blob(_ column: Int) -> [UInt8]
  func blobOrNull(_ column: Int) -> [UInt8]?
}

/// A value that is made from one row.
protocol SQLReadable {
  /// Reads the columns in the order in which the statement names them.
  ///
  /// - Throws: `SQLError.unexpectedColumn` when a column holds what cannot be.
  init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError)
}

extension Int64: SQLReadable {
  init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
    self = row.int(0)
  }
}

extension String: SQLReadable {
  init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
    self = row.text(0)
  }
}

extension SQLColumns where Self: ~Copyable {
  func flag(_ column: Int) -> Bool { int(column) != 0 }

  func time(_ column: Int) -> Timestamp { Timestamp(milliseconds: int(column)) }

  func timeOrNull(_ column: Int) -> Timestamp? {
    intOrNull(column).map { Timestamp(milliseconds: $0) }
  }

  func amount(_ column: Int) -> Amount { Amount(micros: int(column)) }

  func amountOrNull(_ column: Int) -> Amount? { intOrNull(column).map { Amount(micros: $0) } }

  func account(_ column: Int) -> AccountID { AccountID(int(column)) }

  /// A stored word that must be one of an enumeration's.
  func word<Word: RawRepresentable<String>>(_ column: Int) throws(SQLError) -> Word {
    guard let word = Word(rawValue: text(column)) else {
      throw .unexpectedColumn(column, sql: "")
    }
    return word
  }

  /// A stored number that must fit.
  func number<Number: FixedWidthInteger>(_ column: Int) throws(SQLError) -> Number {
    guard let number = Number(exactly: int(column)) else {
      throw .unexpectedColumn(column, sql: "")
    }
    return number
  }
}
