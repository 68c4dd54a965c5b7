import FoundationEssentials
import Testing

/// What never stands in a log, whatever happened.
enum LogAudit {
  /// Every prompt of the tests has this word in it, so that a prompt in a log is found.
  static let promptWord = "quokka"

  /// Looks for the token, keys, prompts and the master key of a data directory.
  static func check(_ log: String, directory: String, token: String) {
    let secret = token.split(separator: ":").last.map(String.init) ?? token
    #expect(!log.contains(secret), "the token is in the log")
    #expect(!log.contains("zk_live_"), "a key is in the log")
    #expect(!log.lowercased().contains(promptWord), "a prompt is in the log")
    let file = directory + "/master.key"
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return }
    let key = text.filter { !$0.isWhitespace }
    #expect(key.count == 44 && !log.contains(key), "the master key is in the log")
  }
}
