import Sandbox
import Testing

/// Somebody in a private chat with the bot.
struct Visitor: Sendable {
  let person: Person
  let telegram: StandInTelegram

  init(_ bot: RunningBot, _ id: Int64, name: String = "Ann") {
    telegram = bot.telegram
    person = telegram.person(SandboxUser(id: id, firstName: name, language: "en"))
  }

  var id: Int64 { person.id }

  /// Everything the bot has written that is not deleted, oldest first.
  var answers: [Message] { telegram.messages(in: id).filter { $0.author == nil } }

  var photos: [Message] { answers.filter(\.isPhoto) }

  @discardableResult
  func say(_ text: String) throws -> Int { try person.send(text) }

  /// The bot's first message after another one that matches; waits for it.
  func answer(
    to number: Int, _ what: String, within limit: Duration = .seconds(20),
    where matches: @escaping @Sendable (Message) -> Bool = { _ in true }
  ) async throws -> Message {
    let found = await telegram.message(in: id, within: limit) { message in
      message.id > number && message.author == nil && matches(message)
    }
    guard let found else { throw NotInTime(what: what, limit: limit) }
    return found
  }

  /// Says something and waits for an answer with these words in it.
  @discardableResult
  func ask(_ text: String, expecting words: String) async throws -> Message {
    let number = try say(text)
    return try await answer(to: number, "\(words), in answer to \(text.prefix(12))") {
      $0.plainText.contains(words)
    }
  }

  /// Asks for a picture and waits for it.
  func picture(_ command: String) async throws -> Message {
    let number = try say(command)
    return try await answer(to: number, "a photo") { $0.isPhoto }
  }

  /// Presses the button whose label has these words.
  ///
  /// - Returns: Id of the newest message at that moment, and of the callback query.
  @discardableResult
  func press(_ label: String, under message: Message) throws -> (newest: Int, query: String) {
    for (row, buttons) in (message.keyboard?.rows ?? []).enumerated() {
      for (column, button) in buttons.enumerated() where button.text.contains(label) {
        let newest = telegram.messages(in: id).last?.id ?? 0
        return (newest, try person.press(message: message.id, row: row, column: column))
      }
    }
    throw NoSuchButton(label: label)
  }

  /// The toast or alert that answered a press; empty when it only ended the spinner.
  func toast(for query: String) async throws -> String {
    var text: String?
    try await eventually("the press is answered") {
      text =
        telegram.calls().last { call in
          call.method == "answerCallbackQuery" && call.parameters.contains("\"\(query)\"")
        }?.parameters
      return text != nil
    }
    return text ?? ""
  }
}

/// The message has no such button.
struct NoSuchButton: Error, CustomStringConvertible {
  let label: String

  var description: String { "no button with \(label)" }
}

extension Message {
  var isPhoto: Bool {
    if case .photo = content { true } else { false }
  }

  var isDocument: Bool {
    if case .document = content { true } else { false }
  }

  /// The texts that buttons copy.
  var copyTexts: [String] {
    (keyboard?.rows ?? []).joined().compactMap { button in
      if case .copy(let text) = button.action { text } else { nil }
    }
  }
}
