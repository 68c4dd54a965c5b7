package import Domain

/// A renderer whose files name what they were made of; it makes no QR codes.
package struct StubRenderer: AttachmentRenderer {
  package init() {}

  package func render(_ attachment: Attachment) async throws(AttachmentError) -> RenderedFile {
    switch attachment {
    case .chart(let chart):
      RenderedFile(
        name: "chart.png", contentType: "image/png", bytes: Array("\(chart.total)".utf8))
    case .text(let name, let contents):
      RenderedFile(name: name, contentType: "text/csv", bytes: Array(contents.utf8))
    case .qrCode(let text): throw AttachmentError(reason: text)
    }
  }
}
