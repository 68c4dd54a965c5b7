import HTTP

extension World {
  /// A payment that a person has begun.
  struct Checkout: Sendable {
    let id: String
    let bell: Bell<StarBook.CheckoutAnswer>
    let user: Int64
    let chat: Int64
    let message: Int
    let invoice: MessageContent.Invoice
  }

  /// Plays a tap on the pay button: the bot is asked first.
  mutating func beginCheckout(
    user: Int64, chat chatID: Int64, message messageID: Int, now: Int64
  ) throws(StandInError) -> Checkout {
    guard let chat = chats[chatID], let resident = users[user], chat.members.contains(user) else {
      throw .chatNotFound
    }
    guard let message = chat.message(messageID), case .invoice(let invoice) = message.content
    else { throw .badRequest("the message is not an invoice") }
    let id = String(nextNumber())
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("id", id)
    writer.field("from", raw: resident.json)
    writer.field("currency", "XTR")
    writer.field("total_amount", invoice.stars)
    writer.field("invoice_payload", invoice.payload)
    writer.endObject()
    enqueue(.preCheckoutQuery, payload: writer.bytes, now: now)
    return Checkout(
      id: id, bell: stars.open(checkout: id), user: user, chat: chatID, message: messageID,
      invoice: invoice)
  }

  /// Moves the Stars of an accepted checkout and sends the service message.
  mutating func finish(_ checkout: Checkout, now: Int64) {
    let payment = StarPayment(
      chargeID: "stx" + String(nextNumber(), radix: 36), payload: checkout.invoice.payload,
      stars: checkout.invoice.stars, user: checkout.user, chat: checkout.chat)
    stars.record(payment, date: now / 1000)
    if let index = chats[checkout.chat]?.index(of: checkout.message),
      var message = chats[checkout.chat]?.messages[index]
    {
      var invoice = checkout.invoice
      invoice.isPaid = true
      message.content = .invoice(invoice)
      chats[checkout.chat]?.replace(at: index, with: message)
      note(checkout.chat, .edit(message.id))
    }
    receive(.payment(payment), from: checkout.user, in: checkout.chat, now: now)
  }

  /// Adds a service message of a person.
  mutating func receive(_ content: MessageContent, from user: Int64, in chat: Int64, now: Int64) {
    guard let id = chats[chat]?.nextID() else { return }
    let message = Message(
      id: id, date: now / 1000, author: user, topic: nil, replyTo: nil, albumID: nil,
      isProtected: false, content: content)
    receive(message, in: chat, now: now)
  }
}
