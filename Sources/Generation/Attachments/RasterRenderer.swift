package import Domain
import ImageCodecs

/// Makes attachments on the spot, with our own raster and the PNG writer.
package final class RasterRenderer: AttachmentRenderer {
  private let pool = BlockingPool(width: 1)

  package init() {}

  package func render(_ attachment: Attachment) async throws(AttachmentError) -> RenderedFile {
    switch attachment {
    case .text(let name, let contents):
      return RenderedFile(
        name: name, contentType: name.hasSuffix(".csv") ? "text/csv" : "text/plain",
        bytes: Array(contents.utf8))
    case .chart(let chart):
      return try await png("usage.png") { UsageDrawing.draw(chart) }
    case .qrCode(let text):
      return try await png("payment.png") { try Bitmap.qrCode(text, modulePixels: 10) }
    }
  }

  private func png(
    _ name: String, _ draw: @escaping @Sendable () throws -> Bitmap
  ) async throws(AttachmentError) -> RenderedFile {
    let result = await pool.run { () -> Result<[UInt8], AttachmentError> in
      do {
        return .success(try PNGCodec.encode(try draw(), compressionLevel: 6))
      } catch {
        return .failure(AttachmentError(reason: String(describing: error)))
      }
    }
    return RenderedFile(name: name, contentType: "image/png", bytes: try result.get())
  }
}
