import Domain
import HTTPServer
import Lifecycle
import Payments

extension ConfigurationReader {
  private static let mostNames = 64
  private static let mostCredit = Amount(micros: 1_000_000_000)

  mutating func telegram(token: Secret<String>?) -> Configuration.Telegram {
    Configuration.Telegram(
      baseURL: webAddress(node("telegram.baseURL")), throttle: isOn(node("telegram.throttle")),
      token: token)
  }

  mutating func storage() -> Configuration.Storage {
    Configuration.Storage(
      directory: text(node("storage.directory")),
      retention: .seconds(3600 * integer(node("storage.retentionHours"), in: 1...8784)))
  }

  mutating func api() -> Configuration.API {
    let listenNode = node("api.listen")
    let listen = listenNode.value == .text("off") ? nil : listenAddress(listenNode)
    let publicNode = node("api.publicURL")
    let local = listen.map { address in
      let host = address.host.contains(":") ? "[\(address.host)]" : address.host
      return "http://\(host):\(address.port)"
    }
    let isSet = publicNode.value != .text("") && publicNode.value != .null
    let operationsNode = node("api.operationsListen")
    let isApart = operationsNode.value != .text("") && operationsNode.value != .null
    let operations = isApart ? listenAddress(operationsNode) : nil
    if let operations, operations.port != 0, operations == listen {
      refuse(operationsNode, "is what api.listen says; leave it empty to share that")
    }
    return Configuration.API(
      listen: listen, publicURL: isSet ? webAddress(publicNode) : local ?? "",
      hasPublicURL: isSet,
      requestsPerMinute: integer(node("api.requestsPerMinute"), in: 1...1_000_000),
      running: integer(node("api.running"), in: 1...1000),
      strictPictures: isOn(node("api.strictPictures")),
      corsOrigins: items(node("api.corsOrigins"), atMost: Self.mostNames).map { text($0) },
      trustedProxies: items(node("api.trustedProxies"), atMost: Self.mostNames).map { text($0) },
      connectionsPerAddress: integer(node("api.connectionsPerAddress"), in: 0...65_536),
      outside: outside(node("api.callbacks.allowHosts")), operationsListen: operations)
  }

  /// `host` or `host:port`, each.
  private mutating func outside(_ node: Node) -> OutsideRules {
    var hosts: Set<String> = []
    for item in items(node, atMost: Self.mostNames) {
      let host = text(item)
      guard !host.isEmpty else { continue }
      if let url = try? OutsideURL(parsing: "http://" + host), url.text == "http://\(host)/" {
        hosts.insert(host)
      } else {
        refuse(item, "must be host or host:port in lower case, such as hooks.lan:8080")
      }
    }
    return OutsideRules(allowedHosts: hosts)
  }

  mutating func accounts() -> Configuration.Accounts {
    Configuration.Accounts(
      signupCredit: amount(node("accounts.signupCredit"), upTo: Self.mostCredit))
  }

  mutating func generation() -> Configuration.Generation {
    Configuration.Generation(
      workers: integer(node("generation.workers"), in: 1...64),
      lease: .seconds(integer(node("generation.leaseSeconds"), in: 5...3600) as Int),
      attempts: integer(node("generation.attempts"), in: 1...100))
  }

  mutating func payments(apiKey: Secret<String>?) -> Configuration.Payments {
    let rate = node("payments.stars.usdPerStar")
    let usdPerStar = amount(rate, upTo: Amount(micros: 1_000_000))
    if usdPerStar == .zero { refuse(rate, "must be more than nothing") }
    return Configuration.Payments(usdPerStar: usdPerStar, ton: ton(apiKey: apiKey))
  }

  private mutating func ton(apiKey: Secret<String>?) -> Configuration.Payments.TON {
    let network = choice(
      node("payments.ton.network"), TONNetwork.allCases.map { ($0.rawValue, $0) }, else: .mainnet)
    let masterNode = node("payments.ton.jettonMaster")
    let master = account(masterNode, on: network)
    if network == .testnet, master == .tetherMaster {
      refuse(masterNode, "must be the test network's own token, for USDT is not there")
    }
    return Configuration.Payments.TON(
      address: account(node("payments.ton.address"), on: network), network: network,
      master: master ?? .tetherMaster, indexerURL: webAddress(node("payments.ton.indexerURL")),
      apiKey: apiKey)
  }

  private mutating func account(_ node: Node, on network: TONNetwork) -> TONAddress? {
    guard let text = optionalText(node) else { return nil }
    do {
      return try TONAddress.receiver(text, on: network)
    } catch {
      refuse(node, error.reason)
      return nil
    }
  }

  mutating func limits() -> Configuration.Limits {
    Configuration.Limits(
      running: integer(node("limits.running"), in: 1...100),
      queued: integer(node("limits.queued"), in: 1...10_000),
      commandsPerMinute: integer(node("limits.commandsPerMinute"), in: 1...1_000_000))
  }

  mutating func log() -> Configuration.Log {
    Configuration.Log(
      format: choice(
        node("log.format"), LogFormat.allCases.map { ($0.rawValue, $0) }, else: .text),
      level: choice(node("log.level"), LogLevel.allCases.map { ($0.name, $0) }, else: .info),
      file: optionalText(node("log.file")))
  }

  mutating func sandbox() -> Configuration.Sandbox {
    Configuration.Sandbox(listen: listenAddress(node("sandbox.listen")), users: people())
  }
}
