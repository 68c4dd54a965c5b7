import HTTP

extension MessageContent {
  /// Writes the content fields of a Bot API `Message`.
  func write(to writer: inout JSONWriter) {
    switch self {
    case .text(let text):
      writer.field("text", text.text)
      Self.write(text.entities, as: "entities", to: &writer)
    case .photo(let photo):
      writer.name("photo")
      photo.file.writePhotoSizes(to: &writer)
      Self.write(caption: photo.caption, to: &writer)
      if photo.isSpoiler { writer.field("has_media_spoiler", true) }
    case .document(let document):
      writer.name("document")
      document.file.writeDocument(to: &writer)
      Self.write(caption: document.caption, to: &writer)
    case .invoice(let invoice): invoice.write(to: &writer)
    case .payment(let payment): payment.write(as: "successful_payment", to: &writer)
    case .refund(let payment): payment.write(as: "refunded_payment", to: &writer)
    }
  }

  private static func write(caption: FormattedText, to writer: inout JSONWriter) {
    guard !caption.text.isEmpty else { return }
    writer.field("caption", caption.text)
    write(caption.entities, as: "caption_entities", to: &writer)
  }

  private static func write(
    _ entities: [TextEntity], as name: StaticString, to writer: inout JSONWriter
  ) {
    guard !entities.isEmpty else { return }
    writer.name(name)
    writer.beginArray()
    for entity in entities { entity.write(to: &writer) }
    writer.endArray()
  }
}

extension MessageContent.Invoice {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.name("invoice")
    writer.beginObject()
    writer.field("title", title)
    writer.field("description", description)
    writer.field("start_parameter", startParameter)
    writer.field("currency", "XTR")
    writer.field("total_amount", stars)
    writer.endObject()
  }
}

extension StarPayment {
  fileprivate func write(as name: StaticString, to writer: inout JSONWriter) {
    writer.name(name)
    writer.beginObject()
    writer.field("currency", "XTR")
    writer.field("total_amount", stars)
    writer.field("invoice_payload", payload)
    writer.field("telegram_payment_charge_id", chargeID)
    writer.field("provider_payment_charge_id", "\(user)_0")
    writer.endObject()
  }
}

extension FileReference {
  /// The array of `PhotoSize`: a small one that has the same bytes, then the whole photo.
  fileprivate func writePhotoSizes(to writer: inout JSONWriter) {
    let longest = max(width, height, 1)
    writer.beginArray()
    if longest > 90 {
      write(
        width: max(1, width * 90 / longest), height: max(1, height * 90 / longest), to: &writer)
    }
    write(width: width, height: height, to: &writer)
    writer.endArray()
  }

  private func write(width: Int, height: Int, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("file_id", id)
    writer.field("file_unique_id", uniqueID)
    writer.field("file_size", sizeBytes)
    writer.field("width", width)
    writer.field("height", height)
    writer.endObject()
  }

  fileprivate func writeDocument(to writer: inout JSONWriter) {
    writer.beginObject()
    if let name { writer.field("file_name", name) }
    writer.field("mime_type", mimeType)
    writer.field("file_id", id)
    writer.field("file_unique_id", uniqueID)
    writer.field("file_size", sizeBytes)
    writer.endObject()
  }
}
