import Domain
import SQLite

extension SQLValue {
  static func account(_ id: AccountID) -> SQLValue { .integer(id.rawValue) }

  static func key(_ id: KeyID?) -> SQLValue { SQLValue(id?.rawValue) }

  static func job(_ id: JobID) -> SQLValue { .integer(id.rawValue) }

  static func amount(_ amount: Amount?) -> SQLValue { SQLValue(amount?.micros) }

  static func time(_ time: Timestamp?) -> SQLValue { SQLValue(time?.milliseconds) }

  static func flag(_ flag: Bool) -> SQLValue { .integer(flag ? 1 : 0) }

  static func count(_ count: Int) -> SQLValue { .integer(Int64(count)) }
}
