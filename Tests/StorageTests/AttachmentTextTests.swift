import Domain
import Testing

@testable import Storage

struct AttachmentTextTests {
  @Test(arguments: [
    Domain.Attachment.text(name: "receipts.csv", contents: "\u{FEFF}a,\"б\"\r\n"),
    .qrCode("ton://transfer/UQ?amount=1&text=ZK-1"),
    .chart(UsageChart(days: ["2026-01-01"], series: [.init(model: "m", micros: [.max])])),
  ])
  func anAttachmentComesBackAsWritten(attachment: Domain.Attachment) throws {
    let text = try AttachmentText.encode(attachment)
    #expect(AttachmentText.decode(text) == attachment)
    #expect(try AttachmentText.encode(attachment) == text)
  }

  @Test(arguments: ["", "{}", "null", "{\"video\":{}}", "{\"qrCode\":7}"])
  func anythingElseIsNone(text: String) {
    #expect(AttachmentText.decode(text) == nil)
  }
}
