import Testing

@testable import Payments

struct JettonNotificationTests {
  @Test(arguments: [CellVectors.referenced, CellVectors.inline])
  func bothFormsAreRead(text: String) throws {
    let notification = try JettonNotification(BagOfCells(base64: text))
    #expect(notification.queryID == 12345 && notification.amount == 5_000_000)
    let sender = TONAddress(workchain: 0, hash: [UInt8](repeating: 0x11, count: 32))
    #expect(notification.sender == sender)
    #expect(notification.comment == .text("INV-7Q4K2"))
  }

  @Test func otherMessagesAreNone() throws {
    #expect(throws: CellError.otherOperation(0)) {
      try JettonNotification(BagOfCells(base64: CellVectors.comment))
    }
  }
}
