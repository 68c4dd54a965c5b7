/// `multipart/form-data` (RFC 7578): built as segments so that file bytes are never copied.
package struct Multipart: Sendable, Equatable {
  /// The parts in order.
  package private(set) var parts: [Part] = []

  /// One named part; a part with a file name is a file.
  package struct Part: Sendable, Equatable {
    package let name: String
    package let fileName: String?
    package let contentType: String?
    package let bytes: [UInt8]

    package init(name: String, fileName: String?, contentType: String?, bytes: [UInt8]) {
      self.name = name
      self.fileName = fileName
      self.contentType = contentType
      self.bytes = bytes
    }
  }

  package init() {}

  /// Adds a text field.
  package mutating func add(name: String, value: String) {
    parts.append(Part(name: name, fileName: nil, contentType: nil, bytes: Array(value.utf8)))
  }

  /// Adds a file.
  package mutating func add(name: String, fileName: String, contentType: String, bytes: [UInt8]) {
    parts.append(Part(name: name, fileName: fileName, contentType: contentType, bytes: bytes))
  }

  /// Value of the `Content-Type` header for a body made with the same boundary.
  package static func contentType(boundary: String) -> String {
    "multipart/form-data; boundary=\(boundary)"
  }

  /// The encoded body.
  ///
  /// The boundary must not occur in any part; 16 random bytes in hex will do.
  package func body(boundary: String) -> HTTPBody {
    var segments: [[UInt8]] = []
    for (index, part) in parts.enumerated() {
      var head = index == 0 ? "" : "\r\n"
      head += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(Self.quoted(part.name))\""
      if let fileName = part.fileName { head += "; filename=\"\(Self.quoted(fileName))\"" }
      if let contentType = part.contentType { head += "\r\nContent-Type: \(contentType)" }
      head += "\r\n\r\n"
      segments.append(Array(head.utf8))
      segments.append(part.bytes)
    }
    segments.append(Array("\(parts.isEmpty ? "" : "\r\n")--\(boundary)--\r\n".utf8))
    return HTTPBody(segments: segments)
  }

  /// Escapes what would end a quoted parameter, as browsers do.
  private static func quoted(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "\"": result += "%22"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
