import Domain
import Services
import Storage
import Telegram
import TestSupport
import Testing

@testable import Bot

extension BotHarness {
  /// Runs a part of the bot inside a turn of the private chat and returns what it said.
  @discardableResult
  func turn(
    language: String = "en", chat: Chat? = nil,
    _ body: @escaping @Sendable (Turn) throws -> Void
  ) async throws -> [Reply] {
    let now = time.now()
    let id = nextID()
    try await store.transaction { [context] tx in
      let customer = try context.enrolment.customer(
        AccountID(7), name: "Ann", language: language, in: tx, at: now)
      let place = Turn.Place(
        chatID: chat?.id ?? 7, threadID: nil, isPrivate: chat == nil, messageID: 1000 + id)
      try body(
        Turn(
          context: context, tx: tx, now: now, updateID: id, place: place, customer: customer))
    }
    return try await replies()
  }
}
