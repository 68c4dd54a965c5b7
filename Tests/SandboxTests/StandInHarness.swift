import HTTP
import Synchronization
import Testing

@testable import Sandbox

/// A stand-in with three people, a clock set by hand and short ways to call it.
final class StandInHarness: Sendable {
  static let token = "42:secret"
  let telegram: StandInTelegram
  let ann: Person
  let bob: Person
  let group: Int64 = -1001
  private let time: TestTime

  /// Milliseconds since 1970 that only tests move.
  final class TestTime: Sendable {
    let milliseconds = Atomic<Int64>(1_760_000_000_000)
  }

  init(
    clock: any Clock<Duration> = StoppedClock(),
    _ change: (inout StandInConfiguration) -> Void = { _ in }
  ) {
    let time = TestTime()
    let users = [
      SandboxUser(id: 101, firstName: "Ann", username: "ann", language: "en"),
      SandboxUser(id: 102, firstName: "Bob", username: nil, language: "ru"),
      SandboxUser(id: 103, firstName: "Eve", username: "eve", language: nil),
    ]
    var configuration = StandInConfiguration(
      token: Self.token,
      bot: BotIdentity(id: 42, username: "zekron_sandbox_bot", firstName: "Zekron"), users: users,
      now: { time.milliseconds.load(ordering: .relaxed) })
    configuration.clock = clock
    change(&configuration)
    self.time = time
    telegram = StandInTelegram(configuration: configuration)
    ann = telegram.person(users[0])
    bob = telegram.person(users[1])
  }

  func advance(milliseconds: Int64) {
    time.milliseconds.add(milliseconds, ordering: .relaxed)
  }

  // MARK: Requests

  func request(_ method: String, _ json: String) -> IncomingRequest {
    IncomingRequest(
      method: "POST", path: "/bot\(Self.token)/\(method)",
      headers: ["Content-Type": "application/json"], body: Array(json.utf8))
  }

  func request(_ method: String, _ form: Multipart) -> IncomingRequest {
    IncomingRequest(
      method: "POST", path: "/bot\(Self.token)/\(method)",
      headers: ["Content-Type": Multipart.contentType(boundary: "b0undary")],
      body: form.body(boundary: "b0undary").joined)
  }

  func get(_ path: String, _ query: [(name: String, value: String)] = []) -> IncomingRequest {
    IncomingRequest(method: "GET", path: path, query: query)
  }

  func post(_ path: String, _ json: String) -> IncomingRequest {
    IncomingRequest(
      method: "POST", path: path, headers: ["Content-Type": "application/json"],
      body: Array(json.utf8))
  }

  // MARK: Answers

  /// The response of a reply that needs no waiting.
  func now(
    _ request: IncomingRequest, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> HTTPResponse {
    guard case .now(let response) = telegram.reply(to: request) else {
      Issue.record("not answered at once", sourceLocation: sourceLocation)
      throw HarnessError.unexpectedReply
    }
    return response
  }

  /// The waiting part of a reply.
  func later(
    _ request: IncomingRequest, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> @Sendable () async -> HTTPResponse {
    guard case .later(let work) = telegram.reply(to: request) else {
      Issue.record("answered at once", sourceLocation: sourceLocation)
      throw HarnessError.unexpectedReply
    }
    return work
  }

  /// Calls a method and gives back the whole envelope.
  func envelope(_ method: String, _ json: String = "{}") throws -> JSON {
    try now(request(method, json)).json
  }

  /// Calls a method that must succeed and gives back its result.
  func call(
    _ method: String, _ json: String = "{}", sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> JSON {
    try result(now(request(method, json)), sourceLocation: sourceLocation)
  }

  func call(
    _ method: String, _ form: Multipart, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> JSON {
    try result(now(request(method, form)), sourceLocation: sourceLocation)
  }

  func result(
    _ response: HTTPResponse, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> JSON {
    let envelope = try response.json
    #expect(response.status == 200, "\(envelope.text)", sourceLocation: sourceLocation)
    #expect(envelope["ok"]?.flag == true, sourceLocation: sourceLocation)
    return try #require(envelope["result"], sourceLocation: sourceLocation)
  }

  /// Calls a method that must be refused and gives back `code description`.
  func refusal(_ method: String, _ json: String = "{}") throws -> String {
    try refusal(now(request(method, json)))
  }

  func refusal(_ method: String, _ form: Multipart) throws -> String {
    try refusal(now(request(method, form)))
  }

  func refusal(_ response: HTTPResponse) throws -> String {
    let envelope = try response.json
    #expect(envelope["ok"] == .bool(false))
    #expect(envelope["error_code"]?.integer == Int64(response.status))
    return "\(response.status) \(envelope["description"]?.string ?? "")"
  }

  /// Confirms everything and gives back what was waiting.
  func takeUpdates() throws -> [JSON] {
    let updates = try #require(try call("getUpdates", "{}").array)
    if let last = updates.last?["update_id"]?.integer {
      _ = try call("getUpdates", "{\"offset\":\(last + 1)}")
    }
    return updates
  }

  /// The web chat's events after a version, which must be there already.
  func events(user: Int64, since: Int64) throws -> [JSON] {
    let answer = try now(
      get("/chat/api/events", [("user", String(user)), ("since", String(since))])
    ).json
    return try #require(answer["events"]?.array)
  }

  /// Version of the web chat's events.
  func version(user: Int64 = 101, chat: Int64 = 101) throws -> Int64 {
    try #require(try messages(user: user, chat: chat)["version"]?.integer)
  }

  /// The answer of `messages`.
  func messages(user: Int64, chat: Int64) throws -> JSON {
    try now(get("/chat/api/messages", [("user", String(user)), ("chat", String(chat))])).json
  }
}

/// Why a harness gave up.
enum HarnessError: Error {
  case unexpectedReply
}

extension HTTPResponse {
  var json: JSON {
    get throws { try #require(JSONParser.parse(body.joined)) }
  }
}
