import Domain
import Telegram

/// What we have asked a person in the private chat, and wait for the answer to.
///
/// Kept in the store, so that an answer is understood after a restart; one question at a time.
enum Question: Equatable {
  case topUpAmount
  case support
  case claim
  /// The URL of a webhook.
  case webhook
  /// An admin is to answer a ticket.
  case ticket(TicketID)
  /// What to do with pictures.
  case pictures(SourceDraftID)

  /// A reply that comes later is read as anything else, and so are words that are no reply.
  private static let patience: Duration = .seconds(3600)
  private static let patienceForWords: Duration = .seconds(600)

  /// Asks: the client opens a reply to the message.
  func ask(_ html: String, placeholder: TextKey, _ turn: Turn) throws {
    try remember(turn)
    try turn.say(html, markup: .forceReply(placeholder: turn.phrases(placeholder)))
  }

  /// Waits for the answer to what was asked by other means.
  func remember(_ turn: Turn) throws {
    try turn.tx.updates.setMark(Self.mark(turn), "\(text) \(turn.now.milliseconds)")
  }

  /// What a message may be the answer to, if anything.
  static func pending(_ turn: Turn, isReply: Bool) throws -> Question? {
    guard turn.place.isPrivate, let value = try turn.tx.updates.mark(mark(turn)) else { return nil }
    let parts = value.split(separator: " ")
    guard parts.count == 2, let asked = Int64(parts[1]),
      turn.now.since(Timestamp(milliseconds: asked)) < (isReply ? patience : patienceForWords)
    else { return nil }
    return Question(text: String(parts[0]))
  }

  /// Nothing is asked any more.
  static func forget(_ turn: Turn) throws {
    guard turn.place.isPrivate, try turn.tx.updates.mark(mark(turn)) != nil else { return }
    try turn.tx.updates.setMark(mark(turn), nil)
  }

  private var text: String {
    switch self {
    case .topUpAmount: "amount"
    case .support: "support"
    case .claim: "claim"
    case .webhook: "webhook"
    case .ticket(let id): "ticket:\(id.rawValue)"
    case .pictures(let id): "pictures:\(id.rawValue)"
    }
  }

  private init?(text: String) {
    switch text {
    case "amount": self = .topUpAmount
    case "support": self = .support
    case "claim": self = .claim
    case "webhook": self = .webhook
    default:
      let parts = text.split(separator: ":")
      guard parts.count == 2, let number = Int64(parts[1]) else { return nil }
      switch parts[0] {
      case "ticket": self = .ticket(TicketID(number))
      case "pictures": self = .pictures(SourceDraftID(number))
      default: return nil
      }
    }
  }

  private static func mark(_ turn: Turn) -> String { "question:\(turn.customer.id)" }
}
