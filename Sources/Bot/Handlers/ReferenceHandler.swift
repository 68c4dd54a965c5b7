import Domain
import Telegram

/// /docs: where the API is, and a first call that works once a key stands in it.
struct ReferenceHandler {
  let turn: Turn

  func reference() throws {
    let phrases = turn.phrases
    let url = turn.context.settings.publicURL
    guard !url.isEmpty else {
      try turn.say(phrases(.docsOff))
      return
    }
    let model = turn.context.catalog.standard
    let example = CodeExample(
      request: GenerationRequest(
        model: model.id, prompt: phrases(.exampleOne), size: SizeRule(model).standard, seed: 42),
      baseURL: url)
    var rows = [[turn.button(.buttonNewKey, .newKey), turn.button(.buttonKeys, .open(.keys))]]
    // Telegram takes links to public names only.
    if url.hasPrefix("https://") {
      rows.insert(
        [InlineButton(text: phrases(.buttonReference), action: .url(url + "/docs"))], at: 0)
    }
    try turn.say(
      phrases(.docs, ("url", url), ("curl", example.curl)),
      keyboard: turn.place.isPrivate ? rows : [])
  }
}
