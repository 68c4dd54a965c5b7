import Domain
import FoundationEssentials
import Glibc
import HTTPServer

/// Turns settings into typed values and collects what is wrong with them.
///
/// A refused value is noted and a stand-in returned, so that all faults are found in one go; the
/// stand-ins are never used, because findings stop the start.
struct ConfigurationReader {
  /// A value with the name it is to be called by.
  struct Node {
    let field: String
    let value: JSONValue
    let origin: ConfigurationOrigin
  }

  private let settings: [String: ConfigurationLayers.Setting]
  private(set) var findings: [ConfigurationFinding]

  init(_ layers: ConfigurationLayers) {
    settings = layers.settings
    findings = layers.findings
  }

  /// The value of a key of the schema.
  func node(_ path: String) -> Node {
    let setting = settings[path]
    return Node(
      field: path, value: setting?.value ?? .null, origin: setting?.origin ?? .standard)
  }

  mutating func refuse(_ node: Node, _ reason: String) {
    findings.append(
      ConfigurationFinding(node.field, reason, value: node.value.written, origin: node.origin))
  }

  mutating func note(_ finding: ConfigurationFinding) {
    findings.append(finding)
  }

  /// A text that is not empty.
  mutating func text(_ node: Node) -> String {
    guard case .text(let text) = node.value, !text.isEmpty, !text.contains("\0") else {
      refuse(node, "must be a text that is not empty")
      return ""
    }
    return text
  }

  /// A text, or nil for an empty one.
  mutating func optionalText(_ node: Node) -> String? {
    switch node.value {
    case .null, .text(""): return nil
    default: return text(node)
    }
  }

  mutating func integer(_ node: Node, in range: ClosedRange<Int64>) -> Int64 {
    let number: Int64? =
      switch node.value {
      case .number(let decimal): Int64(decimal.description)
      case .text(let text): Int64(text)
      case .null, .bool, .list, .object: nil
      }
    guard let number, range.contains(number) else {
      refuse(node, "must be a whole number from \(range.lowerBound) to \(range.upperBound)")
      return range.lowerBound
    }
    return number
  }

  mutating func integer(_ node: Node, in range: ClosedRange<Int>) -> Int {
    Int(integer(node, in: Int64(range.lowerBound)...Int64(range.upperBound)))
  }

  /// An amount of dollars within bounds.
  mutating func amount(
    _ node: Node, from least: Amount = .zero, upTo limit: Amount
  ) -> Amount {
    let text: String? =
      switch node.value {
      case .number(let decimal): decimal.description
      case .text(let text): text
      case .null, .bool, .list, .object: nil
      }
    if let text, let amount = try? Amount(parsing: text), amount >= least, amount <= limit {
      return amount
    }
    refuse(node, "must be dollars from \(least) to \(limit) with at most six decimals")
    return .zero
  }

  mutating func isOn(_ node: Node) -> Bool {
    switch node.value {
    case .bool(let isOn): return isOn
    case .text("on"), .text("true"): return true
    case .text("off"), .text("false"): return false
    default:
      refuse(node, "must be on or off")
      return false
    }
  }

  /// One of a few words.
  mutating func choice<Value>(_ node: Node, _ choices: [(String, Value)], else other: Value)
    -> Value
  {
    if case .text(let text) = node.value, let choice = choices.first(where: { $0.0 == text }) {
      return choice.1
    }
    refuse(node, "must be one of " + choices.map(\.0).joined(separator: ", "))
    return other
  }

  /// The address of an HTTP server, without a slash at the end.
  mutating func webAddress(_ node: Node) -> String {
    var text = text(node)
    guard !text.isEmpty else { return "" }
    while text.hasSuffix("/") { text.removeLast() }
    let isPrintable = text.unicodeScalars.allSatisfy { (0x21...0x7E).contains($0.value) }
    guard isPrintable, let url = URL(string: text), ["http", "https"].contains(url.scheme),
      url.host()?.isEmpty == false, url.user() == nil, url.query() == nil, url.fragment() == nil
    else {
      refuse(node, "must be an http or https address without user, query or fragment")
      return ""
    }
    return text
  }

  /// `host:port`; the host an IPv4 address, an IPv6 address in brackets, or `localhost`.
  mutating func listenAddress(_ node: Node) -> ListenAddress {
    if case .text(let text) = node.value, let colon = text.lastIndex(of: ":"),
      let port = UInt16(text[text.index(after: colon)...])
    {
      let host = String(text[..<colon])
      if host == "localhost" || Self.isIPv4(host) { return ListenAddress(host: host, port: port) }
      let inner = String(host.dropFirst().dropLast())
      if host == "[\(inner)]", Self.isIPv6(inner) { return ListenAddress(host: inner, port: port) }
    }
    refuse(node, "must be host:port, such as 127.0.0.1:8080, [::1]:8080 or localhost:8080")
    return ListenAddress(host: "127.0.0.1", port: 0)
  }

  // MARK: Lists and objects

  /// The items of a list, called `models[0]` and so on.
  mutating func items(_ node: Node, atMost limit: Int) -> [Node] {
    guard case .list(let values) = node.value, values.count <= limit else {
      refuse(node, "must be a list of at most \(limit)")
      return []
    }
    return values.enumerated().map { index, value in
      Node(field: "\(node.field)[\(index)]", value: value, origin: node.origin)
    }
  }

  /// The members of an object, those that are missing being null; unknown ones are noted.
  mutating func members(_ node: Node, _ names: [String]) -> [String: Node] {
    guard case .object(let members) = node.value else {
      refuse(node, "must be an object with " + names.joined(separator: ", "))
      return [:]
    }
    for (name, value) in members.sorted(by: { $0.key < $1.key }) where !names.contains(name) {
      let near = EditDistance.nearest(to: name, among: names)
      refuse(
        Node(field: "\(node.field).\(name)", value: value, origin: node.origin),
        "unknown key" + (near.map { ", did you mean \($0)?" } ?? ""))
    }
    return names.reduce(into: [:]) { nodes, name in
      nodes[name] = Node(
        field: "\(node.field).\(name)", value: members[name] ?? .null, origin: node.origin)
    }
  }

  private static func isIPv4(_ text: String) -> Bool {
    var address = in_addr()
    return inet_pton(AF_INET, text, &address) == 1
  }

  private static func isIPv6(_ text: String) -> Bool {
    var address = in6_addr()
    return inet_pton(AF_INET6, text, &address) == 1
  }
}
