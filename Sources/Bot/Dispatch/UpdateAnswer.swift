import Domain
import Lifecycle
import Services
import Telegram

/// Answers one update inside the batch's transaction.
struct UpdateAnswer {
  let context: BotContext
  let window: CommandWindow
  let tx: any StoreTransaction
  let now: Timestamp
  let logger: Logger

  func answer(_ update: Update) throws -> Afterwards {
    switch update.kind {
    case .message(let message):
      return try answer(message, updateID: update.id)
    case .callbackQuery(let query):
      return try answer(query, updateID: update.id)
    case .preCheckoutQuery(let query):
      return try payments.answer(query)
    case .myChatMember(let change):
      try note(change)
      return Afterwards()
    case .editedMessage, .other:
      return Afterwards()
    }
  }

  /// Says that something went wrong, so that no accepted update ends in silence.
  func apologise(for update: Update) throws -> Afterwards {
    switch update.kind {
    case .message(let message):
      guard let user = message.from else { return Afterwards() }
      let turn = try self.turn(user, place: place(of: message), updateID: update.id)
      // A payment that could not be settled now is found in Telegram's list of payments.
      let text: TextKey = message.successfulPayment == nil ? .jobFailed : .paymentDelayed
      try turn.say(turn.phrases(text, ("code", "E-\(update.id)")))
      return turn.afterwards
    case .callbackQuery(let query):
      let turn = try self.turn(query.from, place: place(of: query), updateID: update.id)
      try PressHandler(turn: turn, query: query).answer(
        turn.phrases(.jobFailed, ("code", "E-\(update.id)")), isAlert: true)
      return turn.afterwards
    case .preCheckoutQuery(let query): return try payments.refuse(query)
    case .editedMessage, .myChatMember, .other: return Afterwards()
    }
  }

  private func answer(_ message: Message, updateID: Int64) throws -> Afterwards {
    if let settled = try payments.settle(message) { return settled }
    guard let user = message.from, !user.isBot else { return Afterwards() }
    let request = Request(
      message, botName: context.identity.username, botID: context.identity.id)
    // A key is taken away wherever we see one, also in talk that is not for us.
    let showsKey = (message.text ?? message.caption).flatMap(KeySecret.find) != nil
    guard request != .nothing || showsKey else {
      // What belongs to an album may be asked for by the words of another part.
      return try AlbumCollector(tx: tx, now: now).keep(message, of: user, updateID: updateID)
    }
    let turn = try self.turn(user, place: place(of: message), updateID: updateID)
    logger.debug(
      "update.message",
      [
        LogField("update", updateID), LogField("account", user.id),
        LogField("chat", message.chat.id),
      ])
    let handler = MessageHandler(turn: turn, message: message)
    // A key must go at once, whatever else the person has sent.
    if try handler.handleLeak() { return turn.afterwards }
    // The parts of an album are one wish.
    if try AlbumCollector(tx: tx, now: now).isOpen(message) {
      try handler.handle(request)
      return turn.afterwards
    }
    let sentAt = Timestamp(milliseconds: message.date * 1000)
    switch window.admit(user.id, update: updateID, sent: sentAt, at: now) {
    case .admitted: try handler.handle(request)
    case .notice(let seconds):
      try turn.say(turn.phrases(.refusalFlood, ("seconds", String(seconds))))
    case .silent: break
    }
    return turn.afterwards
  }

  private func answer(_ query: CallbackQuery, updateID: Int64) throws -> Afterwards {
    let turn = try self.turn(query.from, place: place(of: query), updateID: updateID)
    let press = PressHandler(turn: turn, query: query)
    switch window.admit(query.from.id, update: updateID, sent: now, at: now) {
    case .admitted: try press.handle()
    case .notice(let seconds):
      try press.answer(turn.phrases(.refusalFlood, ("seconds", String(seconds))), isAlert: true)
    case .silent: try press.answer(nil)
    }
    return turn.afterwards
  }

  private var payments: PaymentUpdate {
    PaymentUpdate(context: context, tx: tx, now: now, logger: logger)
  }

  private func note(_ change: ChatMemberUpdate) throws {
    guard change.chat.type == .private,
      var customer = try tx.accounts.customer(AccountID(change.from.id))
    else { return }
    customer.hasBlockedBot = change.newStatus == "kicked"
    try tx.accounts.update(customer)
  }

  private func turn(_ user: User, place: Turn.Place, updateID: Int64) throws -> Turn {
    let customer = try context.enrolment.customer(
      AccountID(user.id), name: user.firstName,
      language: context.texts.language(forTag: user.languageCode), in: tx, at: now)
    return Turn(
      context: context, tx: tx, now: now, updateID: updateID, place: place, customer: customer)
  }

  private func place(of message: Message) -> Turn.Place {
    Turn.Place(
      chatID: message.chat.id, threadID: message.threadID,
      isPrivate: message.chat.type == .private, messageID: message.id)
  }

  private func place(of query: CallbackQuery) -> Turn.Place {
    let chat = query.message?.chat
    return Turn.Place(
      chatID: chat?.id ?? query.from.id, threadID: query.message?.threadID,
      isPrivate: chat.map { $0.type == .private } ?? true, messageID: query.message?.id)
  }
}
