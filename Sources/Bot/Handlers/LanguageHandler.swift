import Domain
import Services
import Telegram

/// /lang.
struct LanguageHandler {
  let turn: Turn

  func languages() throws {
    let texts = turn.context.texts
    let buttons = texts.languages.map { code in
      turn.button(titled: texts.phrases(code)(.langName), .language(code))
    }
    try turn.say(turn.phrases(.langTitle), keyboard: [buttons])
  }

  /// Sets the language for good; the client's no longer decides.
  func choose(_ code: String, messageID: Int64?) throws -> Bool {
    guard turn.context.texts.languages.contains(code) else { return false }
    turn.customer.language = code
    turn.customer.settings.choseLanguage = true
    try turn.tx.accounts.update(turn.customer)
    let done = turn.context.texts.phrases(code)(.langDone)
    if let messageID {
      try turn.edit(messageID, done)
    } else {
      try turn.say(done)
    }
    return true
  }
}
