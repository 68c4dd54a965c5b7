import FoundationEssentials
import HTTPServer

/// Why the program cannot start or a command cannot be carried out; each says what to do.
enum ApplicationError: Error, Equatable, CustomStringConvertible {
  case masterKey(reason: String)
  case dataDirectory(path: String, reason: String)
  /// A command needs what only a start of the bot makes.
  case notPrepared(path: String, reason: String)
  case engine(name: String, reason: String)
  /// A server cannot listen where the configuration says.
  case listen(key: String, HTTPServerError)
  case token(reason: String)
  case usage(String)
  case ledgerUnbalanced(findings: Int)

  var description: String {
    switch self {
    case .masterKey(let reason):
      "master key: \(reason); set ZEKRON_MASTER_KEY to the base64 of 32 random bytes"
    case .dataDirectory(let path, let reason):
      "data directory \(path): \(reason); set storage.directory to a folder that can be written"
    case .notPrepared(let path, let reason):
      "data directory \(path): \(reason)"
    case .engine(let name, let reason): "engine \(name): \(reason)"
    case .listen(let key, .addressInUse(let port)):
      "\(key): port \(port) is in use; set another one, or `off`"
    case .listen(let key, let error): "\(key): \(error)"
    case .token(let reason): "TELEGRAM_BOT_TOKEN: \(reason)"
    case .usage(let text): text
    case .ledgerUnbalanced(let findings):
      "the ledger does not balance (\(findings) findings); run `zekron verify`"
    }
  }
}
