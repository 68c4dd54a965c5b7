/// Plain text with its entities, ordered by offset and then by length, longest first.
package struct FormattedText: Sendable, Equatable {
  /// The text without marks.
  package var text: String
  /// The marks.
  package var entities: [TextEntity]

  /// A text with marks in any order.
  package init(_ text: String, entities: [TextEntity] = []) {
    self.text = text
    self.entities = entities
  }

  /// No text.
  package static let empty = FormattedText("")

  /// Telegram's order of entities.
  mutating func sortEntities() {
    guard entities.count > 1 else { return }
    entities.sort { left, right in
      left.offset == right.offset ? left.length > right.length : left.offset < right.offset
    }
  }

  /// The text as Telegram keeps it: no NUL or CR, control characters as spaces, no space at the
  /// ends.
  func cleaned() -> FormattedText {
    guard needsCleaning else { return self }
    var units: [UInt16] = []
    var removedBefore: [Int] = []
    for unit in text.utf16 {
      removedBefore.append(removedBefore.count - units.count)
      if unit == 0 || unit == 13 { continue }
      units.append(unit < 32 && unit != 10 ? 32 : unit)
    }
    removedBefore.append(removedBefore.count - units.count)
    var result = FormattedText("")
    result.entities = entities.map { entity in
      var moved = entity
      moved.offset -= removedBefore[min(entity.offset, removedBefore.count - 1)]
      moved.length =
        entity.end - removedBefore[min(entity.end, removedBefore.count - 1)]
        - moved.offset
      return moved
    }
    result.trim(&units)
    return result
  }

  private mutating func trim(_ units: inout [UInt16]) {
    func isSpace(_ unit: UInt16) -> Bool { unit == 32 || unit == 10 || unit == 0xA0 }
    while let last = units.last, isSpace(last) { units.removeLast() }
    // Space at the start that belongs to an entity stays, as in tdlib's fix_formatted_text.
    let firstEntity = entities.first?.offset ?? units.count
    let leading = min(units.prefix(while: isSpace).count, firstEntity)
    units.removeFirst(leading)
    text = String(decoding: units, as: UTF16.self)
    entities = entities.compactMap { entity in
      var moved = entity
      moved.offset -= leading
      moved.length = min(moved.end, units.count) - moved.offset
      return moved.length > 0 ? moved : nil
    }
  }

  private var needsCleaning: Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    // 0xC2 and 0xA0 are the bytes of a no-break space.
    if first <= 32 || last <= 32 || first == 0xC2 || last == 0xA0 { return true }
    return text.utf8.contains { $0 < 32 && $0 != 10 }
  }
}
