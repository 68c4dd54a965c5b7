import Domain
import FoundationEssentials
import HTTPServer
import Testing

@testable import Zekron

struct ConfigurationReaderTests {
  private static func read<Value>(
    _ value: JSONValue, _ body: (inout ConfigurationReader, ConfigurationReader.Node) -> Value
  ) -> (value: Value, isRefused: Bool) {
    var reader = ConfigurationReader(ConfigurationLayers())
    let node = ConfigurationReader.Node(field: "field", value: value, origin: .commandLine)
    let result = body(&reader, node)
    return (result, !reader.findings.isEmpty)
  }

  @Test(arguments: [
    ("127.0.0.1:8080", "127.0.0.1", 8080), ("[::1]:0", "::1", 0),
    ("localhost:65535", "localhost", 65_535), ("0.0.0.0:1", "0.0.0.0", 1),
  ])
  func listenAddressesAreHostAndPort(text: String, host: String, port: Int) {
    let (address, isRefused) = Self.read(.text(text)) { $0.listenAddress($1) }
    #expect(!isRefused)
    #expect(address.host == host)
    #expect(Int(address.port) == port)
  }

  @Test(arguments: [
    "8080", ":8080", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1", "::1:80",
    "[127.0.0.1]:80", "[]:80", "example.org:80", "1.2.3:80", "http://localhost:80", "",
  ])
  func otherListenAddressesAreRefused(text: String) {
    #expect(Self.read(.text(text)) { $0.listenAddress($1) }.isRefused)
  }

  @Test(arguments: [
    ("https://api.telegram.org", "https://api.telegram.org"),
    ("http://127.0.0.1:8081/", "http://127.0.0.1:8081"),
    ("http://[::1]:8081/base//", "http://[::1]:8081/base"),
  ])
  func webAddressesLoseTheirLastSlash(text: String, expected: String) {
    let (address, isRefused) = Self.read(.text(text)) { $0.webAddress($1) }
    #expect(!isRefused)
    #expect(address == expected)
  }

  @Test(arguments: [
    "", "api.telegram.org", "ftp://a.b", "https://", "https://u@a.b", "https://a.b?c",
    "https://a.b#c", "https://a b", "https://a.b\n",
  ])
  func otherWebAddressesAreRefused(text: String) {
    #expect(Self.read(.text(text)) { $0.webAddress($1) }.isRefused)
  }

  @Test(
    arguments: [
      (.text("0.5"), 500_000), (.text("$1"), 1_000_000), (.number(2), 2_000_000),
      (.text("0.000001"), 1),
    ] as [(JSONValue, Int64)])
  func amountsAreExact(value: JSONValue, micros: Int64) {
    let (amount, isRefused) = Self.read(value) { $0.amount($1, upTo: Amount(micros: 5_000_000)) }
    #expect(!isRefused)
    #expect(amount.micros == micros)
  }

  @Test(
    arguments: [.text("-1"), .text("6"), .text("0.0000001"), .null, .number(-1), .bool(true)]
      as [JSONValue])
  func otherAmountsAreRefused(value: JSONValue) {
    #expect(Self.read(value) { $0.amount($1, upTo: Amount(micros: 5_000_000)) }.isRefused)
  }

  @Test func listsAreBounded() {
    let list = JSONValue.list(Array(repeating: 1, count: 3))
    #expect(!Self.read(list) { $0.items($1, atMost: 3) }.isRefused)
    #expect(Self.read(list) { $0.items($1, atMost: 2) }.isRefused)
    #expect(Self.read(.text("x")) { $0.items($1, atMost: 2) }.isRefused)
  }

  @Test func unknownMembersAreNamed() {
    var reader = ConfigurationReader(ConfigurationLayers())
    let node = ConfigurationReader.Node(
      field: "m", value: .object(["nmae": 1]), origin: .standard)
    let members = reader.members(node, ["name"])
    #expect(members["name"]?.isMissing == true)
    #expect(
      reader.findings.map(\.description) == [
        "m.nmae: unknown key, did you mean name?; is 1 (default)"
      ])
  }
}
