/// Finds what Telegram marks by itself: commands, mentions, hashtags and web addresses.
struct EntityDetector {
  private let bytes: [UInt8]
  private var found: [TextEntity] = []

  private init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Adds the detected entities to a text, except where code or a link already is.
  static func mark(_ formatted: inout FormattedText) {
    guard formatted.text.utf8.contains(where: isTrigger) else { return }
    var detector = EntityDetector(formatted.text)
    detector.scan()
    guard !detector.found.isEmpty else { return }
    let taken = formatted.entities.filter {
      [.code, .pre, .textLink, .textMention].contains($0.kind)
    }
    formatted.entities += detector.found.filter { entity in
      !taken.contains { $0.offset < entity.end && entity.offset < $0.end }
        && !formatted.entities.contains(entity)
    }
    formatted.sortEntities()
  }

  private static func isTrigger(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#")
  }

  private mutating func scan() {
    var index = 0
    var units = 0
    while index < bytes.count {
      let byte = bytes[index]
      if let match = match(at: index) {
        // Only ASCII is matched for commands and mentions; other kinds count their own units.
        let length = Self.units(bytes[index..<match.end])
        found.append(TextEntity(match.kind, offset: units, length: length))
        units += length
        index = match.end
        continue
      }
      if byte & 0xC0 != 0x80 { units += byte >= 0xF0 ? 2 : 1 }
      index += 1
    }
  }

  private func match(at index: Int) -> (kind: TextEntity.Kind, end: Int)? {
    guard index == 0 || !Self.isWord(bytes[index - 1]) else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "/"): return command(at: index).map { (.botCommand, $0) }
    case UInt8(ascii: "@"): return name(at: index + 1, minimum: 4).map { (.mention, $0) }
    case UInt8(ascii: "#"): return hashtag(at: index + 1).map { (.hashtag, $0) }
    case UInt8(ascii: "h"), UInt8(ascii: "H"): return address(at: index).map { (.url, $0) }
    default: return nil
    }
  }

  private func command(at index: Int) -> Int? {
    if index > 0, bytes[index - 1] == UInt8(ascii: "/") || bytes[index - 1] == UInt8(ascii: "<") {
      return nil
    }
    var end = index + 1
    while end < bytes.count, Self.isWord(bytes[end]), bytes[end] < 128 { end += 1 }
    guard end > index + 1, end - index <= 65 else { return nil }
    if end < bytes.count, bytes[end] == UInt8(ascii: "@"),
      let named = name(at: end + 1, minimum: 3)
    {
      end = named
    }
    if end < bytes.count, Self.isWord(bytes[end]) || bytes[end] == UInt8(ascii: "/") { return nil }
    return end
  }

  private func name(at start: Int, minimum: Int) -> Int? {
    var end = start
    while end < bytes.count, Self.isWord(bytes[end]), bytes[end] < 128 { end += 1 }
    let isWhole = end == bytes.count || bytes[end] < 128
    return (minimum...32).contains(end - start) && isWhole ? end : nil
  }

  private func hashtag(at start: Int) -> Int? {
    var end = start
    while end < bytes.count, Self.isWord(bytes[end]) { end += 1 }
    let letters = bytes[start..<end].contains { !(48...57).contains($0) }
    return end > start && letters ? end : nil
  }

  private func address(at start: Int) -> Int? {
    let head = String(decoding: bytes[start...].prefix(8), as: UTF8.self).lowercased()
    guard head.hasPrefix("http://") || head == "https://" else { return nil }
    let hostStart = start + (head == "https://" ? 8 : 7)
    var end = hostStart
    while end < bytes.count, bytes[end] > 32, !"<>\"".utf8.contains(bytes[end]) { end += 1 }
    while end > hostStart, ".,;:!?)'".utf8.contains(bytes[end - 1]) { end -= 1 }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    return Link.flaw(in: text) == nil ? end : nil
  }

  private static func units(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
  }

  /// ASCII letters, digits, `_`, and every byte of a longer character.
  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 128 || byte == UInt8(ascii: "_") || (48...57).contains(byte)
      || (97...122).contains(byte | 0x20)
  }
}
