import Domain
import SQLite

/// What pictures look like, in the table `likenesses`.
///
/// Of two hashes that are alike at least one of the four parts differs in one bit at most, so
/// whatever is alike is found by 17 values of each part, however many pictures there are.
struct SQLLikenessRepository: LikenessRepository {
  /// A part itself and with each of its 16 bits turned.
  private static let neighbours = 17

  let sql: any SQLExecutor

  static let alike: SQL = {
    let columns: SQL = "part_0, part_1, part_2, part_3, is_guarded"
    let values: SQL = "\(placeholders: neighbours)"
    return """
      SELECT \(columns) FROM likenesses WHERE part_0 IN (\(values))
      UNION ALL SELECT \(columns) FROM likenesses WHERE part_1 IN (\(values))
      UNION ALL SELECT \(columns) FROM likenesses WHERE part_2 IN (\(values))
      UNION ALL SELECT \(columns) FROM likenesses WHERE part_3 IN (\(values))
      """
  }()

  func insert(_ hash: PictureHash, of picture: PictureID, isGuarded: Bool) throws {
    try sql.run(
      """
      INSERT INTO likenesses (picture, part_0, part_1, part_2, part_3, is_guarded)
      VALUES (\(placeholders: 6))
      """,
      [.text(picture.rawValue)] + hash.parts.map { .integer(Int64($0)) } + [.flag(isGuarded)])
  }

  func hasAlike(_ hash: PictureHash, amongGuarded: Bool) throws -> Bool {
    let values = hash.parts.flatMap { part in
      ([part] + (0..<16).map { part ^ 1 << $0 }).map { SQLValue.integer(Int64($0)) }
    }
    return try sql.query(Likeness.self, Self.alike, values).contains { likeness in
      (likeness.isGuarded || !amongGuarded) && likeness.hash.isAlike(hash)
    }
  }

  private struct Likeness: SQLReadable {
    let hash: PictureHash
    let isGuarded: Bool

    init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
      hash = PictureHash(
        bits: (0..<4).reduce(0) { bits, part in
          bits | UInt64(truncatingIfNeeded: row.int(part)) << (part * 16)
        })
      isGuarded = row.flag(4)
    }
  }
}
