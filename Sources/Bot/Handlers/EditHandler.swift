import Domain
import Services
import Telegram

/// Changes pictures: holds them against the limits, reads the words, orders the job; asks when
/// there are no words.
struct EditHandler {
  let turn: Turn

  /// Examples for one picture, and for two.
  private static let chips: [TextKey] = [
    .editChipWinter, .editChipGolden, .editChipWatercolour, .editChipRainbow,
  ]
  private static let blendChips: [TextKey] = [
    .blendChipBlend, .blendChipDouble, .blendChipPerson,
  ]

  /// Orders what is wanted, or explains why not; nothing is charged then.
  func edit(_ wish: EditWish) throws {
    // Whatever was asked about earlier pictures, these are what the talk is about now.
    try Question.forget(turn)
    guard try !refuse(wish) else { return }
    do {
      var order = try PromptParser(catalog: turn.context.catalog).parse(wish.text)
      try SourceFlags(catalog: turn.context.catalog).check(order, hasSources: true)
      if order.prompt.isEmpty { order.prompt = unsaid(order, wish) }
      guard !order.prompt.isEmpty else { return try ask(wish) }
      let (request, awaited) = try resolve(order, wish.pictures)
      let imagine = ImagineHandler(turn: turn)
      if order.isDry {
        try imagine.quote(request)
      } else {
        try imagine.submit(request, as: order, awaited: awaited, origin: wish.origin)
      }
    } catch let error as PromptError {
      try PromptErrorReply(turn: turn, pictures: try keep(wish)).explain(error, text: wish.text)
    }
  }

  /// Acts on an album that is whole.
  func edit(_ draft: SourceDraft) throws {
    guard draft.pictures.count > 1 else { return try turn.say(turn.phrases(.albumIncomplete)) }
    try edit(
      EditWish(
        text: draft.words ?? "", pictures: draft.pictures, blends: draft.blends,
        origin: "update:\(draft.updateID)", draft: draft.id))
  }

  /// Words for pictures that were sent without; flags that came with the pictures still hold.
  func answer(
    _ words: String, to draft: SourceDraft, blends: Bool = false, origin: String
  ) throws {
    let text = [words, draft.words ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    try edit(
      EditWish(
        text: text, pictures: draft.pictures, blends: draft.blends || blends, origin: origin,
        draft: draft.id))
  }

  /// Runs an example that was offered for pictures.
  func run(
    chip index: Int, of id: SourceDraftID, press: PressHandler, queryID: String
  ) throws {
    guard let draft = try draft(id, press) else { return }
    let chips = Self.chips(for: draft.pictures)
    guard chips.indices.contains(index) else {
      return try press.answer(turn.phrases(.pressExpired))
    }
    try press.answer(nil)
    try Question.forget(turn)
    try answer(words(of: chips[index]), to: draft, origin: "press:\(queryID)")
  }

  /// Runs a mended text on the pictures that the faulty one was about.
  func run(
    _ text: String, of id: SourceDraftID, press: PressHandler, queryID: String
  ) throws {
    guard let draft = try draft(id, press) else { return }
    try press.answer(nil)
    try edit(
      EditWish(
        text: text, pictures: draft.pictures, blends: draft.blends, origin: "press:\(queryID)",
        draft: id))
  }

  private func draft(_ id: SourceDraftID, _ press: PressHandler) throws -> SourceDraft? {
    guard let draft = try turn.tx.sources.draft(id) else {
      try press.answer(turn.phrases(.pressExpired))
      return nil
    }
    guard draft.account == turn.customer.id else {
      try press.answer(turn.phrases(.notYours), isAlert: true)
      return nil
    }
    return draft
  }

  /// Says what stands against the pictures; false when nothing does.
  private func refuse(_ wish: EditWish) throws -> Bool {
    let count = wish.pictures.count
    let limit = GenerationRequest.sourceLimit
    if count > limit {
      try turn.say(
        turn.phrases(.editTooMany, ("count", String(count)), ("limit", String(limit))))
    } else if let fault = wish.pictures.lazy.compactMap(\.fault).first {
      try turn.say(SourceFaultWords.text(of: fault, turn.phrases))
    } else if count == 0 {
      try turn.say(turn.phrases(.editUsage))
    } else if wish.blends, count < limit {
      try turn.say(turn.phrases(.blendNeedsTwo))
    } else {
      return false
    }
    return true
  }

  /// What goes without saying: /blend blends, and a style alone asks for that style.
  private func unsaid(_ order: PromptOrder, _ wish: EditWish) -> String {
    if wish.blends { return words(of: .blendChipBlend) }
    guard let style = order.style, style != .none else { return "" }
    return style.rawValue
  }

  /// A changed picture keeps the proportions of the first, unless the words name others.
  private func resolve(
    _ order: PromptOrder, _ pictures: [SentPicture]
  ) throws -> (GenerationRequest, [AwaitedSource]) {
    let catalog = turn.context.catalog
    let keepsShape = order.shape == nil
    let found = try JobSources(turn: turn).find(pictures, shapesJob: keepsShape)
    var request = try OrderResolver(catalog: catalog).resolve(
      order, settings: turn.customer.settings, seed: ImagineHandler(turn: turn).freshSeed())
    request.sources = found.blobs
    if keepsShape, let model = catalog.model(request.model) {
      let rule = SizeRule(model)
      request.size =
        found.size.map { rule.size(ratioWidth: $0.width, height: $0.height) } ?? rule.standard
    }
    return (request, found.awaited)
  }

  /// Asks what to do, with examples to press; the next words, or a reply, are the answer.
  private func ask(_ wish: EditWish) throws {
    let id = try keep(wish)
    if turn.place.isPrivate { try Question.pictures(id).remember(turn) }
    let chips = Self.chips(for: wish.pictures)
    try turn.say(
      turn.phrases(wish.pictures.count > 1 ? .editAskTwo : .editAsk),
      keyboard: chips.enumerated().map { index, chip in [turn.button(chip, .chip(index, id))] })
  }

  private func keep(_ wish: EditWish) throws -> SourceDraftID {
    if let draft = wish.draft { return draft }
    return try turn.tx.sources.insert(
      SourceDraft(
        account: turn.customer.id, chatID: turn.place.chatID, threadID: turn.place.threadID,
        updateID: turn.updateID, messageID: turn.place.messageID ?? 0, words: wish.text,
        blends: wish.blends, pictures: wish.pictures, createdAt: turn.now))
  }

  private static func chips(for pictures: [SentPicture]) -> [TextKey] {
    pictures.count > 1 ? blendChips : chips
  }

  /// The words of an example, without the sign before them.
  private func words(of chip: TextKey) -> String {
    String(turn.phrases(chip).drop { !$0.isLetter })
  }
}
