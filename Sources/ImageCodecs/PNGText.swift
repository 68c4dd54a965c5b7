/// A word of metadata in a PNG file, such as the prompt or the seed of a picture.
package struct PNGText: Sendable, Equatable {
  /// 1…79 characters of printable ASCII, no spaces at the ends.
  package let keyword: String
  /// Any text without U+0000.
  package let value: String

  package init(_ keyword: String, _ value: String) {
    self.keyword = keyword
    self.value = value
  }

  /// The chunk that holds it: `tEXt` for plain ASCII, else `iTXt` in UTF-8.
  ///
  /// - Throws: `ImageCodecError.notEncodable`.
  func chunk() throws(ImageCodecError) -> (type: String, data: [UInt8]) {
    let name = Array(keyword.utf8)
    guard (1...79).contains(name.count), name.allSatisfy({ (0x20...0x7E).contains($0) }),
      name.first != 0x20, name.last != 0x20
    else { throw .notEncodable(.png, detail: "keyword of a text") }
    let text = Array(value.utf8)
    guard !text.contains(0) else { throw .notEncodable(.png, detail: "U+0000 in a text") }
    if text.allSatisfy({ $0 < 0x80 }) { return ("tEXt", name + [0] + text) }
    // Not compressed (0, 0), no language, no translated keyword.
    return ("iTXt", name + [0, 0, 0, 0, 0] + text)
  }

  /// Reads a chunk that `chunk()` wrote or one like it; compressed text is not read.
  init?(chunkType: String, data: ArraySlice<UInt8>) {
    guard let end = data.firstIndex(of: 0), end > data.startIndex else { return nil }
    var rest = data[(end + 1)...]
    switch chunkType {
    case "tEXt":
      // Latin-1: the first 256 characters of Unicode.
      value = String(String.UnicodeScalarView(rest.map { Unicode.Scalar($0) }))
    case "iTXt":
      guard rest.first == 0, rest.count >= 4 else { return nil }
      rest = rest.dropFirst(2)
      for _ in 0..<2 {
        guard let zero = rest.firstIndex(of: 0) else { return nil }
        rest = rest[(zero + 1)...]
      }
      value = String(decoding: rest, as: UTF8.self)
    default: return nil
    }
    keyword = String(decoding: data[..<end], as: UTF8.self)
  }
}
