extension Multipart {
  /// Reads a body of the given `Content-Type`.
  ///
  /// - Parameters:
  ///   - body: The whole body.
  ///   - contentType: Value of the `Content-Type` header, with its `boundary` parameter.
  ///   - maxParts: Refuses bodies of more parts.
  /// - Throws: `MultipartError`; nothing is partially read.
  package init(
    parsing body: [UInt8], contentType: String, maxParts: Int = 64
  ) throws(MultipartError) {
    self.init()
    guard let boundary = Self.boundary(of: contentType) else { throw .missingBoundary }
    let opening = Array("--\(boundary)".utf8)
    let delimiter = Array("\r\n--\(boundary)".utf8)
    guard body.starts(with: opening) else { throw .malformed }
    var position = opening.count
    while true {
      if body[position...].starts(with: [45, 45]) { return }
      guard body[position...].starts(with: [13, 10]) else { throw .malformed }
      position += 2
      guard let headEnd = Self.find([13, 10, 13, 10], in: body, from: position),
        let end = Self.find(delimiter, in: body, from: headEnd + 4)
      else { throw .malformed }
      guard parts.count < maxParts else { throw .tooManyParts }
      append(try Self.part(head: body[position..<headEnd], bytes: body[(headEnd + 4)..<end]))
      position = end + delimiter.count
    }
  }

  private mutating func append(_ part: Part) {
    guard let fileName = part.fileName else {
      add(name: part.name, value: String(decoding: part.bytes, as: UTF8.self))
      return
    }
    add(
      name: part.name, fileName: fileName,
      contentType: part.contentType ?? "application/octet-stream", bytes: part.bytes)
  }

  private static func part(
    head: ArraySlice<UInt8>, bytes: ArraySlice<UInt8>
  ) throws(MultipartError) -> Part {
    var name: String?
    var fileName: String?
    var contentType: String?
    for line in String(decoding: head, as: UTF8.self).split(separator: "\r\n") {
      guard let colon = line.firstIndex(of: ":") else { throw .malformed }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      switch line[..<colon].lowercased() {
      case "content-disposition":
        name = parameter("name", of: value)
        fileName = parameter("filename", of: value)
      case "content-type": contentType = String(value)
      default: continue
      }
    }
    guard let name else { throw .malformed }
    return Part(name: name, fileName: fileName, contentType: contentType, bytes: Array(bytes))
  }

  private static func boundary(of contentType: String) -> String? {
    guard contentType.lowercased().hasPrefix("multipart/form-data"),
      let value = parameter("boundary", of: contentType[...]), !value.isEmpty, value.count <= 70
    else { return nil }
    return value
  }

  /// The parameter `name` of a header value, quoted or not, with browsers' escapes undone.
  private static func parameter(_ name: String, of value: Substring) -> String? {
    for field in fields(of: value).dropFirst() {
      let pair = field.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].lowercased() == name else { continue }
      var text = pair[1]
      while text.last == " " { text.removeLast() }
      guard text.hasPrefix("\""), text.hasSuffix("\""), text.count >= 2 else { return String(text) }
      return unquoted(text.dropFirst().dropLast())
    }
    return nil
  }

  /// The pieces between those semicolons that stand outside of quotes.
  private static func fields(of value: Substring) -> [Substring] {
    var isQuoted = false
    return value.split(omittingEmptySubsequences: false) { character in
      if character == "\"" { isQuoted.toggle() }
      return character == ";" && !isQuoted
    }
  }

  private static func unquoted(_ text: Substring) -> String {
    var result = text
    for (escape, character) in [("%22", "\""), ("%0D", "\r"), ("%0A", "\n")] {
      result =
        result.split(separator: escape, omittingEmptySubsequences: false)
        .joined(separator: character)[...]
    }
    return String(result)
  }

  private static func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= needle.count else { return nil }
    let last = bytes.count - needle.count
    var index = start
    while index <= last {
      if bytes[index] == needle[0], bytes[index..<(index + needle.count)].elementsEqual(needle) {
        return index
      }
      index += 1
    }
    return nil
  }
}
