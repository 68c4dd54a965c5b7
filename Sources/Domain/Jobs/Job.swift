/// One order of pictures, from acceptance to delivery.
package struct Job: Hashable, Sendable {
  package let id: JobID
  /// 1 for the account's first job, 2 for its second: what REST answers call its id.
  package let number: Int
  package let account: AccountID
  /// The key it was ordered with; nil for the chat.
  package let key: KeyID?
  /// Where it came from, unique: `update:17`, `press:42`, `api:3:abc`.
  ///
  /// A second order of the same origin is the same job. Also the id of its hold in the ledger.
  package let origin: String
  package let request: GenerationRequest
  package let price: Amount
  package let delivery: Delivery?
  package var state: JobState
  /// The picture once it is stored.
  package var pictureID: PictureID?
  /// The message that tells its progress, once sent.
  package var messageID: Int64?
  /// Why it failed: an error code such as `E-1A2B3C`, or `P-1A2B3C` when its engine refused it.
  package var failure: String?
  /// What the engine says it understood and what not, for the caption.
  package var reading: PromptReading
  /// How often a worker has started it.
  package var attempts: Int
  package let createdAt: Timestamp
  package var startedAt: Timestamp?
  package var finishedAt: Timestamp?

  package init(
    id: JobID, number: Int = 0, account: AccountID, key: KeyID? = nil, origin: String,
    request: GenerationRequest, price: Amount, delivery: Delivery?, state: JobState = .queued,
    pictureID: PictureID? = nil, messageID: Int64? = nil, failure: String? = nil,
    reading: PromptReading = .init(), attempts: Int = 0, createdAt: Timestamp,
    startedAt: Timestamp? = nil, finishedAt: Timestamp? = nil
  ) {
    self.id = id
    self.number = number
    self.account = account
    self.key = key
    self.origin = origin
    self.request = request
    self.price = price
    self.delivery = delivery
    self.state = state
    self.pictureID = pictureID
    self.messageID = messageID
    self.failure = failure
    self.reading = reading
    self.attempts = attempts
    self.createdAt = createdAt
    self.startedAt = startedAt
    self.finishedAt = finishedAt
  }
}

extension Job {
  /// What the code of an order begins with that its engine has refused to draw.
  package static let refusalPrefix = "P-"

  /// Whether its engine refused to draw it, by a policy of its own.
  package var isRefused: Bool { failure?.hasPrefix(Self.refusalPrefix) ?? false }
}

/// Number of a job; people see it in base 36 after `#`.
package struct JobID: Hashable, Sendable, CustomStringConvertible {
  package let rawValue: Int64

  package init(_ rawValue: Int64) {
    self.rawValue = rawValue
  }

  /// Reads `#a1b2` or `a1b2`.
  package init?(parsing text: String) {
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard (1...12).contains(digits.count), let value = Int64(digits, radix: 36), value > 0
    else { return nil }
    rawValue = value
  }

  /// `a1b2`.
  package var base36: String { String(rawValue, radix: 36) }

  /// `#a1b2`.
  package var description: String { "#" + base36 }
}

/// Where a job stands.
package enum JobState: String, Sendable, CaseIterable {
  /// Accepted, money held, waiting for a worker.
  case queued
  /// A worker holds the lease.
  case running
  /// The picture is sealed in the vault and paid for.
  case stored
  /// The chat has it.
  case delivered
  /// Given up; the hold was voided.
  case failed
  /// Taken back by its owner; the hold was voided.
  case cancelled

  /// Whether nothing more will be drawn.
  package var isFinal: Bool {
    switch self {
    case .queued, .running: false
    case .stored, .delivered, .failed, .cancelled: true
    }
  }
}

/// Where and how the chat gets its picture.
package struct Delivery: Hashable, Sendable {
  package var chatID: Int64
  /// The topic of a forum.
  package var threadID: Int64?
  /// The message that ordered it, answered by a quote in groups.
  package var replyTo: Int64?
  /// As a document, bytes intact.
  package var sendsFile: Bool
  /// Hidden until tapped.
  package var hidesPicture: Bool

  package init(
    chatID: Int64, threadID: Int64? = nil, replyTo: Int64? = nil, sendsFile: Bool = false,
    hidesPicture: Bool = false
  ) {
    self.chatID = chatID
    self.threadID = threadID
    self.replyTo = replyTo
    self.sendsFile = sendsFile
    self.hidesPicture = hidesPicture
  }
}

/// What an engine made of a prompt.
package struct PromptReading: Hashable, Sendable {
  /// Terms that are in the picture; empty when the engine does not say.
  package var understood: [String]
  /// Words that are not.
  package var ignored: [String]
  /// What else was ordered and could not be done.
  package var gaps: [EngineGap]

  package init(
    understood: [String] = [], ignored: [String] = [], gaps: [EngineGap] = []
  ) {
    self.understood = understood
    self.ignored = ignored
    self.gaps = gaps
  }
}
