import Domain
import Services
import Telegram

/// One update being answered inside its transaction: who asks, where, and how to reply.
///
/// Replies are rows of the outbox; nothing is sent before the transaction is committed.
final class Turn {
  let context: BotContext
  let tx: any StoreTransaction
  let now: Timestamp
  let updateID: Int64
  let place: Place
  let phrases: Phrases
  var customer: Customer
  /// What to do once the transaction is committed.
  private(set) var afterwards = Afterwards()

  /// Where the conversation is.
  struct Place {
    let chatID: Int64
    /// The topic of a forum.
    let threadID: Int64?
    let isPrivate: Bool
    /// The message that is answered.
    let messageID: Int64?
  }

  init(
    context: BotContext, tx: any StoreTransaction, now: Timestamp, updateID: Int64, place: Place,
    customer: Customer
  ) {
    self.context = context
    self.tx = tx
    self.now = now
    self.updateID = updateID
    self.place = place
    self.customer = customer
    phrases = context.texts.phrases(customer.language)
  }

  /// Sends a message to the chat, in its topic; in groups as a quote of what is answered.
  func say(
    _ html: String, keyboard: [[InlineButton]] = [], markup: ReplyMarkup? = nil,
    effect: OutboxEffect = .none, isSecret: Bool = false
  ) throws {
    let message = SendMessage(
      chatID: place.chatID, text: html, threadID: place.threadID,
      replyTo: place.isPrivate ? nil : place.messageID,
      replyMarkup: markup ?? (keyboard.isEmpty ? nil : .inline(InlineKeyboard(rows: keyboard))),
      protectContent: isSecret)
    try send(message, effect: effect, isSecret: isSecret)
  }

  /// Replaces the text and buttons of a message of ours.
  func edit(_ messageID: Int64, _ html: String, keyboard: [[InlineButton]] = []) throws {
    try send(
      EditMessageText(
        chatID: place.chatID, messageID: messageID, text: html,
        replyMarkup: InlineKeyboard(rows: keyboard)))
  }

  /// Puts a card into a message of the chat, or into a new one where there is none.
  func show(
    _ html: String, _ keyboard: [[InlineButton]], editing messageID: Int64?
  ) throws {
    if let messageID {
      try edit(messageID, html, keyboard: keyboard)
    } else {
      try say(html, keyboard: keyboard)
    }
  }

  /// Deletes a message of the chat.
  func delete(_ messageID: Int64) throws {
    try send(DeleteMessage(chatID: place.chatID, messageID: messageID))
  }

  /// Queues any call for this chat.
  func send(
    _ method: some BotMethod, effect: OutboxEffect = .none, isSecret: Bool = false,
    picture: PictureID? = nil, attachment: Attachment? = nil, target: JobID? = nil
  ) throws {
    _ = try tx.outbox.insert(
      OutboxRow(
        chatID: place.chatID, method: type(of: method).name,
        parameters: String(decoding: method.json(), as: UTF8.self), isSecret: isSecret,
        picture: picture, attachment: attachment, target: target, effect: effect, createdAt: now))
    afterwards.hasReplies = true
  }

  /// A signed button.
  func button(_ text: TextKey, _ button: Button, style: ButtonStyle? = nil) -> InlineButton {
    self.button(titled: phrases(text), button, style: style)
  }

  /// A signed button with a ready title.
  func button(titled title: String, _ button: Button, style: ButtonStyle? = nil) -> InlineButton {
    InlineButton(
      text: title, action: .callback(context.signer.sign(button.payload)), style: style)
  }

  /// Notes that a row was put into the outbox by other means than `send`.
  func sentRow() {
    afterwards.hasReplies = true
  }

  /// Notes that the worker has something to do.
  func queuedJob(_ job: Job) {
    afterwards.acceptedJobs.append(
      Afterwards.Accepted(
        job: job.id, update: updateID, account: job.account, awaitsSources: job.awaitsSources))
  }

  /// Notes that an album is to be closed when its time has come.
  func openedAlbum() {
    afterwards.hasAlbums = true
  }

  /// Notes that a callback was queued.
  func queuedCallback() {
    afterwards.hasCallbacks = true
  }

  /// Notes that a job must stop being drawn.
  func stopped(_ job: JobID) {
    afterwards.stoppedJobs.append(job)
  }
}

/// What the dispatcher does after the commit.
struct Afterwards: Sendable {
  var hasReplies = false
  /// Whether a callback was queued.
  var hasCallbacks = false
  /// Whether an album has begun or grown.
  var hasAlbums = false
  var acceptedJobs: [Accepted] = []
  var stoppedJobs: [JobID] = []
  /// Payments that an update has told of first.
  var credited: [Settlement] = []
  var reversed: [Settlement] = []

  /// A job that an update has ordered.
  struct Accepted: Sendable {
    let job: JobID
    let update: Int64
    let account: AccountID
    let awaitsSources: Bool
  }

  mutating func merge(_ other: Afterwards) {
    hasReplies = hasReplies || other.hasReplies
    hasCallbacks = hasCallbacks || other.hasCallbacks
    hasAlbums = hasAlbums || other.hasAlbums
    acceptedJobs += other.acceptedJobs
    stoppedJobs += other.stoppedJobs
    credited += other.credited
    reversed += other.reversed
  }
}
