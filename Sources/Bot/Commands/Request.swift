import Telegram

/// What a message asks of the bot.
enum Request: Equatable {
  case command(Command, argument: String)
  case unknownCommand(String)
  /// Plain words: a prompt.
  case prompt(String)
  /// A picture, with what its caption says is to be done; `blends` when it is to be one of two.
  case picture(caption: String, blends: Bool)
  /// Something without words that is no picture: a sticker, a voice message and the like.
  case wordless
  /// Not for us, or nothing we can answer.
  case nothing

  /// Reads a message as the bot of a given name and id would.
  ///
  /// In a private chat plain text is a prompt; in groups only a command (ours, or addressed to
  /// nobody), a mention, or a reply to one of our messages is answered.
  init(_ message: Message, botName: String, botID: Int64) {
    let isPrivate = message.chat.type == .private
    let isReplyToUs = message.replyTo?.from?.id == botID
    let hasPicture =
      !message.photo.isEmpty || message.document?.mimeType?.hasPrefix("image/") == true
    let text = message.text ?? message.caption ?? ""
    if hasPicture {
      let isForUs = isPrivate || isReplyToUs
      self = Self.picture(text, botName: botName, isPrivate: isPrivate, isForUs: isForUs)
      return
    }
    guard message.text != nil else {
      let isWordless = message.hasMedia || message.document != nil
      self = isPrivate && isWordless ? .wordless : .nothing
      return
    }
    if text.hasPrefix("/") {
      self = Self.command(text, botName: botName, isPrivate: isPrivate)
    } else if let rest = Self.stripped(text, of: botName) {
      self = .prompt(rest)
    } else {
      self = isPrivate || isReplyToUs ? .prompt(text) : .nothing
    }
  }

  /// What a picture's caption asks for; in a private chat it may be any command.
  private static func picture(
    _ caption: String, botName: String, isPrivate: Bool, isForUs: Bool
  ) -> Request {
    if caption.hasPrefix("/") {
      let request = command(caption, botName: botName, isPrivate: isPrivate)
      switch request {
      case .command(.imagine, let words), .command(.edit, let words):
        return .picture(caption: words, blends: false)
      case .command(.blend, let words): return .picture(caption: words, blends: true)
      case .prompt(let words): return .picture(caption: words, blends: false)
      case .command, .unknownCommand: return isPrivate ? request : .nothing
      case .picture, .wordless, .nothing: return .nothing
      }
    }
    if let words = stripped(caption, of: botName) {
      return .picture(caption: words, blends: false)
    }
    return isForUs ? .picture(caption: caption, blends: false) : .nothing
  }

  private static func command(_ text: String, botName: String, isPrivate: Bool) -> Request {
    let head = text.dropFirst().prefix { !$0.isWhitespace }
    let argument = text.dropFirst(1 + head.count).trimmed
    let parts = head.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let isAddressed = parts.count == 2
    if isAddressed, parts[1].lowercased() != botName.lowercased() { return .nothing }
    guard let word = parts.first, !word.isEmpty else {
      return isPrivate ? .prompt(text) : .nothing
    }
    if let command = Command(word: String(word)) { return .command(command, argument: argument) }
    return isPrivate || isAddressed ? .unknownCommand(String(word.prefix(32))) : .nothing
  }

  /// The text without our `@name` wherever it stands, or nil when we are not mentioned.
  private static func stripped(_ text: String, of botName: String) -> String? {
    guard var mention = range(of: botName, in: text) else { return nil }
    var rest = text
    while true {
      let before = rest[..<mention.lowerBound]
      var after = rest[mention.upperBound...]
      if before.allSatisfy(\.isWhitespace) { after = after.drop { ",:;.!–—-".contains($0) } }
      if before.last?.isWhitespace ?? true {
        after = after.drop { $0.isWhitespace && !$0.isNewline }
      }
      rest = String(before) + after
      guard let next = range(of: botName, in: rest) else { return rest.trimmed }
      mention = next
    }
  }

  /// Where `@botName` stands as a word of its own, in any case.
  private static func range(of botName: String, in text: String) -> Range<String.Index>? {
    let mention = "@" + botName.lowercased()
    var start = text.startIndex
    while let at = text[start...].firstIndex(of: "@") {
      let end = text.index(at, offsetBy: mention.count, limitedBy: text.endIndex)
      guard let end else { return nil }
      let isFree = !isOfName(at == text.startIndex ? nil : text[text.index(before: at)])
      let isWhole = !isOfName(end == text.endIndex ? nil : text[end])
      if isFree, isWhole, text[at..<end].lowercased() == mention { return at..<end }
      start = text.index(after: at)
    }
    return nil
  }

  /// Whether a character next to a name would make it another name.
  private static func isOfName(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
  }
}

extension StringProtocol {
  /// Without white space at either end.
  var trimmed: String {
    var text = Substring(self)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
