/// What the sender of a jetton transfer wrote with it.
package enum JettonComment: Sendable, Equatable {
  /// Nothing was written.
  case none
  case text(String)
  /// For the receiver's eyes; needs a private key, and there is none here.
  case encrypted
  /// Data for a program.
  case other
  /// The indexer did not say; it may elsewhere, or later.
  case unknown

  /// Longer texts are cut; the codes looked for take a few bytes.
  static let mostBytes = 1000

  /// A text as it was written, or cut.
  init(text: String) {
    self = .text(String(decoding: text.utf8.prefix(Self.mostBytes), as: UTF8.self))
  }

  /// Reads a payload: 32 bits of zero, then UTF-8 that may go on in referenced cells.
  ///
  /// TEP-74 and https://docs.ton.org/standard/tokens/jettons/comment
  init(_ payload: consuming CellReader) {
    guard payload.bitsLeft > 0 else {
      self = .none
      return
    }
    guard let operation = try? payload.number(bits: 32) else {
      self = .other
      return
    }
    switch operation {
    case 0: self = Self.snake(payload)
    case 0x2167_DA4B: self = .encrypted
    default: self = .other
    }
  }

  private static func snake(_ first: CellReader) -> JettonComment {
    var bytes: [UInt8] = []
    var rest: CellReader? = first
    while var cell = rest {
      // Text is whole bytes; the depth of a bag bounds the loop.
      guard cell.bitsLeft.isMultiple(of: 8), let piece = try? cell.bytes(cell.bitsLeft / 8) else {
        return .other
      }
      bytes += piece
      rest = cell.next()
    }
    // A first byte of 0xFF marks binary data.
    guard bytes.first != 0xFF else { return .other }
    return bytes.isEmpty ? .none : JettonComment(text: String(decoding: bytes, as: UTF8.self))
  }
}
