import FoundationEssentials

/// The hash of a transaction on TON as people copy it: hexadecimal or base 64, or in a link to an
/// explorer.
enum PaymentReference {
  private static let hashBytes = 32
  /// Candidates looked at in one text.
  private static let most = 4

  /// The hashes in a text as the ledger of payments knows them: lower-case hexadecimal.
  static func find(in text: String) -> [String] {
    let words = text.split { !$0.isASCII || !($0.isLetter || $0.isNumber || "+-_=".contains($0)) }
    // The slash is a digit of base 64 and a border in links, so it is tried as both.
    let whole = text.split(whereSeparator: \.isWhitespace)
    var found: [String] = []
    for word in whole + words {
      guard let hash = hexadecimal(word) ?? base64(word), !found.contains(hash) else { continue }
      found.append(hash)
      if found.count == most { break }
    }
    return found
  }

  private static func hexadecimal(_ word: Substring) -> String? {
    let digits = word.hasPrefix("0x") ? word.dropFirst(2) : word
    guard digits.utf8.count == hashBytes * 2, digits.allSatisfy(\.isHexDigit) else { return nil }
    return digits.lowercased()
  }

  private static func base64(_ word: Substring) -> String? {
    var text = word.replacing("-", with: "+").replacing("_", with: "/")
    while text.hasSuffix("=") { text.removeLast() }
    guard text.utf8.count == 43, let data = Data(base64Encoded: text + "="),
      data.count == hashBytes
    else { return nil }
    return data.map { String(256 + Int($0), radix: 16).dropFirst() }.joined()
  }
}
