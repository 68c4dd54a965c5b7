import Telegram
import Testing

@Suite struct MessageTests {
  private struct Envelope: Decodable {
    let message: Message
  }

  @Test func everyFieldCanBeGiven() {
    let message = Message(
      id: 1, date: 2, chat: Chat(id: 3, type: .private), threadID: 4, text: "a",
      entities: [MessageEntity(type: "bold", offset: 0, length: 1)], mediaGroupID: "g")
    #expect(message.threadID == 4)
    #expect(message.photo.isEmpty)
    #expect(message.from == nil)
    #expect(message.mediaGroupID == "g")
  }

  @Test func albumItemInTopicIsRead() throws {
    let message = try decoded(Envelope.self, Fixtures.albumItem).message
    #expect(message.threadID == 5)
    #expect(
      message.chat == Chat(id: -1_001_234_567_890, type: .supergroup, title: "Art", isForum: true))
    #expect(message.mediaGroupID == "13977432861234567")
    #expect(message.photo.map(\.fileID) == ["AgAC1", "AgAC2"])
    #expect(message.caption == "make it winter")
    #expect(message.replyTo?.id == 9)
  }

  @Test func documentIsRead() throws {
    let message = try decoded(Envelope.self, Fixtures.imageFile).message
    #expect(
      message.document
        == Document(
          fileID: "BQAC1", fileUniqueID: "d1", fileName: "in.png", mimeType: "image/png",
          fileSize: 7_340_032))
  }

  @Test func paymentsAreRead() throws {
    let paid = try decoded(Envelope.self, Fixtures.payment).message
    #expect(paid.successfulPayment?.telegramPaymentChargeID == "stx1")
    let refunded = try decoded(Envelope.self, Fixtures.refund).message
    #expect(refunded.refundedPayment?.totalAmount == 250)
    #expect(refunded.successfulPayment == nil)
  }
}
