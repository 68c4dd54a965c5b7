import HTTP

extension World {
  /// Writes a message in the web chat's shape.
  func writeForPage(_ message: Message, in chat: ChatRoom, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("id", message.id)
    writer.field("date", message.date)
    writer.field("edited", message.editDate != nil)
    writer.name("from")
    writer.beginObject()
    writer.field("id", message.author ?? configuration.bot.id)
    writer.field("name", name(of: message.author))
    writer.field("bot", message.author == nil)
    writer.endObject()
    writer.nullable("thread", message.topic)
    writeContent(of: message, to: &writer)
    writer.nullable("album", message.albumID)
    writer.name("replyTo")
    if let original = message.replyTo.flatMap({ chat.message($0) }) {
      writer.beginObject()
      writer.field("id", original.id)
      writer.field("name", name(of: original.author))
      writer.field("text", original.summary)
      writer.endObject()
    } else {
      writer.null()
    }
    writer.field("protected", message.isProtected)
    writer.name("buttons")
    writer.beginArray()
    for row in message.keyboard?.rows ?? [] {
      writer.beginArray()
      for button in row { button.writeForPage(to: &writer) }
      writer.endArray()
    }
    writer.endArray()
    writer.name("forceReply")
    if let placeholder = message.forcedReply {
      writer.beginObject()
      writer.field("placeholder", placeholder)
      writer.endObject()
    } else {
      writer.null()
    }
    writer.endObject()
  }

  private func name(of author: Int64?) -> String {
    author.flatMap { users[$0]?.user.firstName } ?? configuration.bot.firstName
  }

  private func writeContent(of message: Message, to writer: inout JSONWriter) {
    let formatted = message.formatted
    var isText = false
    if case .text = message.content { isText = true }
    writer.nullable("text", isText ? formatted?.text : nil)
    writer.nullable("caption", isText || formatted?.text.isEmpty == true ? nil : formatted?.text)
    writer.name("entities")
    writer.beginArray()
    for entity in formatted?.entities ?? [] { entity.writeForPage(to: &writer) }
    writer.endArray()
    message.content.writeForPage(to: &writer)
  }
}

extension Message {
  /// The first 80 characters, or what else it is.
  fileprivate var summary: String {
    switch content {
    case .text, .photo, .document:
      if !plainText.isEmpty { return String(plainText.prefix(80)) }
      if case .document(let document) = content { return document.file.name ?? "File" }
      return "Photo"
    case .invoice(let invoice): return invoice.title
    case .payment(let payment): return "⭐ \(payment.stars)"
    case .refund(let payment): return "⭐ \(payment.stars)"
    }
  }
}

extension TextEntity {
  fileprivate func writeForPage(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("type", kind.rawValue)
    writer.field("offset", offset)
    writer.field("length", length)
    writer.nullable("url", url)
    writer.nullable("language", language)
    writer.endObject()
  }
}

extension MessageContent {
  /// Writes `photo`, `document`, `invoice` and `service`, `null` where they do not apply.
  fileprivate func writeForPage(to writer: inout JSONWriter) {
    writer.name("photo")
    if case .photo(let photo) = self {
      writer.beginObject()
      writer.field("file", photo.file.id)
      writer.field("width", photo.file.width)
      writer.field("height", photo.file.height)
      writer.field("spoiler", photo.isSpoiler)
      writer.endObject()
    } else {
      writer.null()
    }
    writer.name("document")
    if case .document(let document) = self {
      writer.beginObject()
      writer.field("file", document.file.id)
      writer.field("name", document.file.name ?? "file")
      writer.field("size", document.file.sizeBytes)
      writer.field("mime", document.file.mimeType)
      writer.endObject()
    } else {
      writer.null()
    }
    writer.name("invoice")
    if case .invoice(let invoice) = self {
      writer.beginObject()
      writer.field("title", invoice.title)
      writer.field("description", invoice.description)
      writer.field("stars", invoice.stars)
      writer.field("paid", invoice.isPaid)
      writer.endObject()
    } else {
      writer.null()
    }
    writer.nullable("service", service)
  }

  private var service: String? {
    switch self {
    case .payment(let payment): "You paid ⭐ \(payment.stars)"
    case .refund(let payment): "⭐ \(payment.stars) were refunded"
    case .text, .photo, .document, .invoice: nil
    }
  }
}

extension InlineButton {
  fileprivate func writeForPage(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("text", text)
    switch action {
    case .callback: writer.field("kind", "callback")
    case .url: writer.field("kind", "url")
    case .copy: writer.field("kind", "copy")
    case .pay: writer.field("kind", "pay")
    case .switchInline, .other: writer.field("kind", "switch")
    }
    if case .url(let url) = action {
      writer.field("url", url)
    } else {
      writer.nullable("url", String?.none)
    }
    if case .copy(let text) = action {
      writer.field("copy", text)
    } else {
      writer.nullable("copy", String?.none)
    }
    writer.nullable("style", style)
    writer.endObject()
  }
}
