/// A file that is made when its row is sent, from what is written here and nothing else.
///
/// It is stored with the row, so that a row survives any crash; the same attachment always gives
/// the same bytes.
package enum Attachment: Hashable, Sendable, Codable {
  /// A picture of what was spent.
  case chart(UsageChart)
  /// A text file as it is, such as a table of receipts.
  case text(name: String, contents: String)
  /// A picture of a QR code that holds this text.
  case qrCode(String)
}
