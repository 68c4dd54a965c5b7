import HTTP

/// The buttons under a message.
package struct InlineKeyboard: Sendable, Equatable {
  /// Rows of buttons, none of them empty.
  package let rows: [[InlineButton]]

  /// The button at a place, or `nil`.
  package func button(row: Int, column: Int) -> InlineButton? {
    guard rows.indices.contains(row), rows[row].indices.contains(column) else { return nil }
    return rows[row][column]
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("inline_keyboard")
    writer.beginArray()
    for row in rows {
      writer.beginArray()
      for button in row { button.write(to: &writer) }
      writer.endArray()
    }
    writer.endArray()
    writer.endObject()
  }
}
