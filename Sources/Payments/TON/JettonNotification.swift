/// `transfer_notification`, by which a jetton wallet tells its owner of a receipt (TEP-74).
///
/// Anyone can send such a message; it proves something only when it comes from our own jetton
/// wallet.
struct JettonNotification: Sendable, Equatable {
  let queryID: UInt64
  let amount: UInt64
  let sender: TONAddress?
  let comment: JettonComment

  static let operation: UInt64 = 0x7362_D09C

  init(_ bag: BagOfCells) throws(CellError) {
    var body = CellReader(bag)
    let found = try body.number(bits: 32)
    guard found == Self.operation else { throw .otherOperation(found) }
    queryID = try body.number(bits: 64)
    amount = try body.amount()
    sender = try body.address()
    // `Either Cell ^Cell`: one bit says whether the payload lies in a cell of its own.
    let isReferenced = try body.flag()
    if isReferenced {
      guard let payload = body.next() else { throw .ended }
      comment = JettonComment(payload)
    } else {
      comment = JettonComment(body)
    }
  }
}
