/// Reads Telegram's HTML parse mode into plain text and entities.
///
/// Follows `do_parse_html` of tdlib (`MessageEntity.cpp`): the same tags, the same leniency, the
/// same error texts with byte offsets.
struct HTMLMarkup {
  /// The source with a NUL at its end, so that looking ahead needs no bounds.
  private let source: [UInt8]
  private var position = 0
  private var output: [UInt8] = []
  private var outputUnits = 0
  private var openTags: [OpenTag] = []
  private var entities: [TextEntity] = []

  private struct OpenTag {
    let name: String
    let argument: String
    let offset: Int
    let outputStart: Int
  }

  private static let tags: Set<String> = [
    "a", "b", "strong", "i", "em", "s", "strike", "del", "u", "ins", "tg-spoiler", "span", "pre",
    "code", "blockquote", "tg-emoji",
  ]

  private init(_ text: String) {
    var bytes = Array(text.utf8)
    if bytes.contains(0) { bytes.removeAll { $0 == 0 } }
    bytes.append(0)
    source = bytes
    output.reserveCapacity(bytes.count)
  }

  /// - Throws: `StandInError.badRequest` with Telegram's wording; `text` is markup no client shows.
  static func parse(_ text: String) throws(StandInError) -> FormattedText {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return FormattedText(text)
    }
    var markup = HTMLMarkup(text)
    return try markup.run()
  }

  private mutating func run() throws(StandInError) -> FormattedText {
    while position < source.count - 1 {
      let byte = source[position]
      if byte == UInt8(ascii: "<") {
        if source[position + 1] == UInt8(ascii: "/") { try closeTag() } else { try openTag() }
      } else if byte == UInt8(ascii: "&"), let scalar = characterReference() {
        append(scalar)
      } else {
        if byte & 0xC0 != 0x80 { outputUnits += byte >= 0xF0 ? 2 : 1 }
        output.append(byte)
        position += 1
      }
    }
    if let tag = openTags.last {
      throw fault("Can't find end tag corresponding to start tag \"\(tag.name)\"")
    }
    var result = FormattedText(
      String(decoding: output, as: UTF8.self), entities: entities.filter { $0.length > 0 })
    for index in result.entities.indices where result.entities[index].kind == .code {
      result.entities[index].language = nil
    }
    result.sortEntities()
    return result
  }

  private func fault(_ text: String) -> StandInError {
    .badRequest("can't parse entities: " + text)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    outputUnits += scalar.value > 0xFFFF ? 2 : 1
    output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  // MARK: Opening tags

  private mutating func openTag() throws(StandInError) {
    let begin = position
    position += 1
    let nameStart = position
    while !Self.isSpace(source[position]), source[position] != UInt8(ascii: ">") { position += 1 }
    guard source[position] != 0 else {
      throw fault("Unclosed start tag at byte offset \(begin)")
    }
    let name = text(nameStart..<position).lowercased()
    guard Self.tags.contains(name) else {
      throw fault("Unsupported start tag \"\(name)\" at byte offset \(begin)")
    }
    var argument = ""
    while source[position] != UInt8(ascii: ">") {
      skipSpace()
      if source[position] == UInt8(ascii: ">") { break }
      let attribute = try attribute(of: name, begin: begin)
      if let found = Self.argument(of: name, attribute) { argument = found }
    }
    position += 1
    if name == "span", argument != "spoiler" {
      throw fault("Tag \"span\" must have class \"tg-spoiler\" at byte offset \(begin)")
    }
    openTags.append(
      OpenTag(name: name, argument: argument, offset: outputUnits, outputStart: output.count))
  }

  private mutating func attribute(
    of tag: String, begin: Int
  ) throws(StandInError) -> (name: String, value: String) {
    let start = position
    while !Self.isSpace(source[position]), source[position] != UInt8(ascii: "="),
      source[position] != UInt8(ascii: ">")
    {
      position += 1
    }
    let name = text(start..<position)
    guard !name.isEmpty else {
      throw fault("Empty attribute name in the tag \"\(tag)\" at byte offset \(begin)")
    }
    skipSpace()
    guard source[position] == UInt8(ascii: "=") else {
      if source[position] == 0 {
        throw fault("Unclosed start tag \"\(tag)\" at byte offset \(begin)")
      }
      if tag == "blockquote", name == "expandable" { return (name, "") }
      throw fault(
        "Expected equal sign in declaration of an attribute of the tag \"\(tag)\" at byte offset "
          + "\(begin)")
    }
    position += 1
    skipSpace()
    guard source[position] != 0 else {
      throw fault("Unclosed start tag \"\(tag)\" at byte offset \(begin)")
    }
    let value = try attributeValue()
    guard source[position] != 0 else {
      throw fault("Unclosed start tag at byte offset \(begin)")
    }
    return (name, value)
  }

  private mutating func attributeValue() throws(StandInError) -> String {
    let quote = source[position]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = position
      while Self.isNameByte(source[position]) { position += 1 }
      guard Self.isSpace(source[position]) || source[position] == UInt8(ascii: ">") else {
        throw fault("Unexpected end of name token at byte offset \(start)")
      }
      return text(start..<position).lowercased()
    }
    position += 1
    var value: [UInt8] = []
    while source[position] != quote, source[position] != 0 {
      if source[position] == UInt8(ascii: "&"), let scalar = characterReference() {
        value.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      } else {
        value.append(source[position])
        position += 1
      }
    }
    if source[position] == quote { position += 1 }
    return String(decoding: value, as: UTF8.self)
  }

  private static func argument(
    of tag: String, _ attribute: (name: String, value: String)
  ) -> String? {
    switch (tag, attribute.name) {
    case ("a", "href"), ("tg-emoji", "emoji-id"): attribute.value
    case ("code", "class") where attribute.value.hasPrefix("language-"):
      String(attribute.value.dropFirst(9))
    case ("span", "class") where attribute.value.hasPrefix("tg-"):
      String(attribute.value.dropFirst(3))
    case ("blockquote", "expandable"): "1"
    default: nil
    }
  }

  // MARK: Closing tags

  private mutating func closeTag() throws(StandInError) {
    let begin = position
    guard let tag = openTags.last else {
      throw fault("Unexpected end tag at byte offset \(begin)")
    }
    position += 2
    let nameStart = position
    while !Self.isSpace(source[position]), source[position] != UInt8(ascii: ">") { position += 1 }
    let name = text(nameStart..<position)
    skipSpace()
    guard source[position] == UInt8(ascii: ">") else {
      throw fault("Unclosed end tag at byte offset \(begin)")
    }
    position += 1
    guard name.isEmpty || name == tag.name else {
      throw fault(
        "Unmatched end tag at byte offset \(begin), expected \"</\(tag.name)>\", found "
          + "\"</\(name)>\"")
    }
    openTags.removeLast()
    if outputUnits > tag.offset { addEntity(for: tag) }
  }

  private mutating func addEntity(for tag: OpenTag) {
    let length = outputUnits - tag.offset
    func plain(_ kind: TextEntity.Kind) {
      entities.append(TextEntity(kind, offset: tag.offset, length: length))
    }
    switch tag.name {
    case "b", "strong": plain(.bold)
    case "i", "em": plain(.italic)
    case "u", "ins": plain(.underline)
    case "s", "strike", "del": plain(.strikethrough)
    case "tg-spoiler", "span": plain(.spoiler)
    case "blockquote": plain(tag.argument.isEmpty ? .blockquote : .expandableBlockquote)
    case "tg-emoji": plain(.customEmoji)
    case "a": addLink(tag, length: length)
    case "pre": addPreformatted(tag, length: length, outer: .pre, inner: .code)
    case "code": addPreformatted(tag, length: length, outer: .code, inner: .pre)
    default: break
    }
  }

  private mutating func addLink(_ tag: OpenTag, length: Int) {
    let target =
      tag.argument.isEmpty
      ? String(decoding: output[tag.outputStart...], as: UTF8.self) : tag.argument
    if let user = Link.mentionedUser(target) {
      entities.append(
        TextEntity(.textMention, offset: tag.offset, length: length, user: user))
    } else if let url = Link.normalized(target) {
      entities.append(TextEntity(.textLink, offset: tag.offset, length: length, url: url))
    }
  }

  /// `pre` and `code` of the same range with a language become one `pre`.
  private mutating func addPreformatted(
    _ tag: OpenTag, length: Int, outer: TextEntity.Kind, inner: TextEntity.Kind
  ) {
    let language = tag.argument.isEmpty ? nil : tag.argument
    if let last = entities.last, last.kind == inner, last.offset == tag.offset,
      last.length == length, let shared = language ?? last.language
    {
      entities[entities.count - 1] = TextEntity(
        .pre, offset: tag.offset, length: length, language: shared)
    } else {
      entities.append(TextEntity(outer, offset: tag.offset, length: length, language: language))
    }
  }

  // MARK: Characters

  /// Reads `&lt;`, `&gt;`, `&amp;`, `&quot;`, `&#NN;` or `&#xNN;`; the semicolon may be missing.
  private mutating func characterReference() -> Unicode.Scalar? {
    var end = position + 1
    var scalar: Unicode.Scalar?
    if source[end] == UInt8(ascii: "#") {
      end += 1
      let isHexadecimal = source[end] == UInt8(ascii: "x")
      if isHexadecimal { end += 1 }
      let start = end
      while end - position < 10, Character(Unicode.Scalar(source[end])).isHexDigit,
        isHexadecimal || Self.isDigit(source[end])
      {
        end += 1
      }
      scalar = UInt32(text(start..<end), radix: isHexadecimal ? 16 : 10).flatMap {
        $0 == 0 ? nil : Unicode.Scalar($0)
      }
    } else {
      while Self.isLetter(source[end]), end - position < 6 { end += 1 }
      scalar = Self.named[text((position + 1)..<end)]
    }
    guard let scalar else { return nil }
    position = source[end] == UInt8(ascii: ";") ? end + 1 : end
    return scalar
  }

  private static let named: [String: Unicode.Scalar] = [
    "lt": "<", "gt": ">", "amp": "&", "quot": "\"",
  ]

  private func text(_ range: Range<Int>) -> String {
    String(decoding: source[range], as: UTF8.self)
  }

  private mutating func skipSpace() {
    while source[position] != 0, Self.isSpace(source[position]) { position += 1 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 0 || (9...13).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLetter(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }
}
