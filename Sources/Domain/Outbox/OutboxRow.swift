/// A reply that is decided and committed but not yet known to have been sent.
package struct OutboxRow: Hashable, Sendable {
  /// Order of commitment; 0 before the row is stored.
  package var id: Int64
  /// Replies of one chat are sent in order; nil for calls that belong to no chat.
  package let chatID: Int64?
  package let lane: OutboxLane
  /// What to call: a Bot API method.
  package let method: String
  /// Its parameters as a JSON object, ready to send; sealed by the store when `isSecret`.
  package var parameters: String
  /// Whether the parameters hold a secret: sealed at rest, row erased once sent.
  package let isSecret: Bool
  /// A picture to attach as `photo` or `document`.
  package let picture: PictureID?
  /// A file to make and attach as `photo` or `document`; a row has this or a picture.
  package let attachment: Attachment?
  /// The job whose progress message is meant.
  ///
  /// The sender fills in its `message_id`; when there is none, an edit is sent as a new message.
  package let target: JobID?
  /// What to note once it is sent.
  package let effect: OutboxEffect
  /// Not before this moment; such a row does not keep later ones waiting.
  package let notBefore: Timestamp?
  /// How often it was tried.
  package var attempts: Int
  package let createdAt: Timestamp

  package init(
    id: Int64 = 0, chatID: Int64?, lane: OutboxLane = .reply, method: String, parameters: String,
    isSecret: Bool = false, picture: PictureID? = nil, attachment: Attachment? = nil,
    target: JobID? = nil, effect: OutboxEffect = .none, notBefore: Timestamp? = nil,
    attempts: Int = 0, createdAt: Timestamp
  ) {
    self.id = id
    self.chatID = chatID
    self.lane = lane
    self.method = method
    self.parameters = parameters
    self.isSecret = isSecret
    self.picture = picture
    self.attachment = attachment
    self.target = target
    self.effect = effect
    self.notBefore = notBefore
    self.attempts = attempts
    self.createdAt = createdAt
  }
}

/// Which rows may overtake which.
package enum OutboxLane: Int, Sendable {
  /// Pre-checkout and button answers: sent at once, in no order, never behind anything.
  case front
  /// Everything else: in order within its chat.
  case reply
}

/// What sending a row makes true.
package enum OutboxEffect: Hashable, Sendable {
  case none
  /// The sent message is the job's progress message.
  case jobMessage(JobID)
  /// The sent message carries the job's picture: the job is delivered.
  case delivered(JobID)
  /// The sent message shows a secret: it is deleted after a minute.
  case showsSecret
  /// The sent message shows a top-up; it is deleted if the top-up has ended meanwhile.
  case topUpMessage(TopUpID)
  /// The rail has given a settlement's money back, or will not: the settlement ends, or the money
  /// returns to the account.
  case refund(SettlementID)

  /// As stored: `job:17`, `delivered:17`, `topup:17`, `refund:17`, `secret`, or "".
  package var text: String {
    switch self {
    case .none: ""
    case .jobMessage(let job): "job:\(job.rawValue)"
    case .delivered(let job): "delivered:\(job.rawValue)"
    case .showsSecret: "secret"
    case .topUpMessage(let topUp): "topup:\(topUp.rawValue)"
    case .refund(let settlement): "refund:\(settlement.rawValue)"
    }
  }

  /// Reads the stored form; anything unknown is `.none`.
  package init(text: String) {
    let parts = text.split(separator: ":")
    let number = parts.count == 2 ? Int64(parts[1]) : nil
    switch (parts.first, number) {
    case ("job", let number?): self = .jobMessage(JobID(number))
    case ("delivered", let number?): self = .delivered(JobID(number))
    case ("topup", let number?): self = .topUpMessage(TopUpID(number))
    case ("refund", let number?): self = .refund(SettlementID(number))
    case ("secret", nil): self = .showsSecret
    default: self = .none
    }
  }
}
