import CSQLite

/// Prepared statements by SQL: literals by address, composed text by its characters.
struct StatementCache {
  /// Composed statements beyond this number push out the others; literals are bounded by the code.
  static let composedLimit = 256

  private var literals: [UInt: SQLStatement] = [:]
  private var composed: [String: SQLStatement] = [:]

  /// The cached statement, when there is one that is not in use.
  ///
  /// An equal address means an equal literal: a literal ends with a zero byte, so the linker can
  /// share ends between two of them but never a start.
  func find(_ sql: SQL) -> SQLStatement? {
    let found =
      switch sql.storage {
      case .literal(let text): literals[UInt(bitPattern: text.utf8Start)]
      case .composed(let text): composed[text]
      }
    guard let found, !found.isInUse else { return nil }
    return found
  }

  /// Remembers a statement unless one with the same text is there already (and in use).
  mutating func insert(_ statement: SQLStatement, for sql: SQL) {
    switch sql.storage {
    case .literal(let text):
      let key = UInt(bitPattern: text.utf8Start)
      if literals[key] == nil { literals[key] = statement }
    case .composed(let text):
      if composed.count >= Self.composedLimit { composed.removeAll(keepingCapacity: true) }
      if composed[text] == nil { composed[text] = statement }
    }
  }

  /// Finalizes all statements that nobody uses.
  mutating func removeAll() {
    literals = [:]
    composed = [:]
  }
}
