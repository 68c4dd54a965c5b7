import Domain
import Telegram

extension SentPicture {
  /// The picture that a message carries, as a photo or as a file; nil when it carries none.
  init?(_ message: Message) {
    self.init(message.id, photo: message.photo, document: message.document)
  }

  /// The picture of the message that is answered.
  init?(_ reply: ReplyTarget) {
    self.init(reply.id, photo: reply.photo, document: reply.document)
  }

  /// The files we read, by the type that the sender's app declares.
  private static let readTypes: Set<String> = [
    "image/png", "image/jpeg", "image/jpg", "image/webp",
  ]

  private init?(_ messageID: Int64, photo: [PhotoSize], document: Document?) {
    if let best = Self.best(of: photo) {
      self.init(
        messageID: messageID, fileID: best.fileID, width: best.width, height: best.height,
        fault: Self.fault(of: best))
    } else if let document, let type = document.mimeType, type.hasPrefix("image/") {
      let fault: SourceFault? =
        !Self.readTypes.contains(type)
        ? .notAPicture
        : (document.fileSize ?? 0) > Int64(SourceFault.maxBytes) ? .tooManyBytes : nil
      self.init(messageID: messageID, fileID: document.fileID, fault: fault)
    } else {
      return nil
    }
  }

  /// The largest size that we take, or the largest of all when we take none.
  private static func best(of sizes: [PhotoSize]) -> PhotoSize? {
    sizes.last { fault(of: $0) == nil } ?? sizes.last
  }

  private static func fault(of size: PhotoSize) -> SourceFault? {
    if (size.fileSize ?? 0) > Int64(SourceFault.maxBytes) { return .tooManyBytes }
    let (pixels, isTooMany) = size.width.multipliedReportingOverflow(by: size.height)
    return isTooMany || pixels > SourceFault.maxPixels ? .tooManyPixels : nil
  }

  /// Whether a message carries a picture at all.
  static func isIn(_ message: Message) -> Bool { SentPicture(message) != nil }
}
