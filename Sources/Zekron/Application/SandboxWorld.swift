import Domain
import HTTPServer
import Lifecycle
import Payments
import Resources
import Sandbox

/// The stand-in world of `zekron sandbox`: who is there and what the web chat is made of.
struct SandboxWorld {
  let telegram: StandInTelegram

  /// The bot's token in the sandbox; it opens nothing elsewhere.
  static let token = "1000000001:sandbox-token-of-the-stand-in"

  init(users: [Configuration.Sandbox.Person]) {
    let time = SystemTime()
    var configuration = StandInConfiguration(
      token: Self.token,
      bot: BotIdentity(id: 1_000_000_001, username: "zekron_sandbox_bot", firstName: "Zekron"),
      users: users.map { user in
        SandboxUser(
          id: user.id, firstName: user.name, username: user.username, language: user.language)
      }, now: { time.now().milliseconds })
    configuration.pages = Self.pages
    configuration.indexer = StandInIndexer(now: { time.now().milliseconds })
    telegram = StandInTelegram(configuration: configuration)
  }

  /// USDT on the stand-in chain, whatever the operator has configured: nobody shall scan a code in
  /// the sandbox and pay real money.
  static func ton(at url: String) -> Configuration.Payments.TON {
    Configuration.Payments.TON(
      address: TONAddress(workchain: 0, hash: ChainAccount.shop.hash), network: .mainnet,
      master: .tetherMaster, indexerURL: url + StandInIndexer.prefix,
      // With a key the watcher looks more quickly.
      apiKey: Secret("sandbox"))
  }

  /// Pictures and albums go up through the same server.
  static var serverConfiguration: HTTPServerConfiguration {
    var configuration = HTTPServerConfiguration()
    configuration.maxBodyBytes = 60 << 20
    configuration.idleTimeout = .seconds(90)
    return configuration
  }

  private static var pages: [String: WebPage] {
    var pages: [String: WebPage] = [:]
    for (name, bytes) in Resources.chat {
      pages["/" + name] = WebPage(contentType: contentType(of: name), bytes: bytes)
    }
    pages["/"] = pages["/index.html"]
    return pages
  }

  private static func contentType(of name: String) -> String {
    switch name.split(separator: ".").last {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "svg": "image/svg+xml"
    default: "application/octet-stream"
    }
  }
}
