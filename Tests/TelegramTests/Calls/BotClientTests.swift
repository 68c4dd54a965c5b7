import HTTP
import Lifecycle
import Testing

@testable import Telegram

@Suite struct BotClientTests {
  static let token = "123456:AAF-secret_Half"

  private func client(_ transport: ScriptedTransport) -> BotClient {
    BotClient(
      transport: transport, baseURL: "https://api.example.org/", token: Secret(Self.token),
      boundary: { "B" })
  }

  @Test func jsonIsPosted() async throws {
    let transport = ScriptedTransport(#"{"ok":true,"result":true}"#)
    let call = BotCall(
      method: "deleteMessage", payload: .json(Array("{}".utf8)), deadline: .seconds(7))
    let result = try await client(transport).call(call)
    #expect(try result.decode(Bool.self))
    let request = try #require(transport.requests.first)
    #expect(request.method == "POST")
    #expect(request.url == "https://api.example.org/bot\(Self.token)/deleteMessage")
    #expect(request.headers["Content-Type"] == "application/json")
    #expect(request.body == .bytes(Array("{}".utf8)))
    #expect(request.deadline == .seconds(7))
  }

  @Test func formIsPosted() async throws {
    let transport = ScriptedTransport(#"{"ok":true,"result":true}"#)
    let file = Upload(name: "photo", fileName: "a.png", contentType: "image/png", bytes: [1, 2, 3])
    try await client(transport).call(SendPhoto(chatID: 5, photo: .upload("photo")), files: [file])
    let request = try #require(transport.requests.first)
    let type = try #require(request.headers["Content-Type"])
    let form = try Multipart(parsing: request.body.joined, contentType: type)
    #expect(form.parts.map(\.name) == ["chat_id", "photo"])
    #expect(form.parts.last?.bytes == [1, 2, 3])
  }

  @Test func callWithoutParametersHasNoBody() async throws {
    let transport = ScriptedTransport(#"{"ok":true,"result":{"id":42}}"#)
    #expect(try await client(transport).getMe() == User(id: 42))
    #expect(transport.requests.first?.body.isEmpty == true)
  }

  @Test(arguments: [
    #"{"ok":true,"result":1}"#, " {\r\n \"ok\" :\ttrue , \"result\":1}\n",
    #"{"result":1,"ok":true}"#, #"{"description":"x","ok":true,"result":1}"#,
  ])
  func successIsRecognised(body: String) async throws {
    let result = try await client(ScriptedTransport(body)).call(BotCall(method: "x"))
    #expect(try result.decode(Int.self) == 1)
  }

  @Test(arguments: [
    (200, #"{"ok":true,"result":[{"update_id":1"#), (200, "<html>"), (200, ""),
    (200, #"{"okay":true}"#), (500, #"{"ok":true,"result":1}"#),
  ])
  func anythingElseIsUnreadable(status: Int, body: String) async throws {
    await #expect(throws: TelegramError.unreadable(status: status)) {
      try await client(ScriptedTransport(status: status, body)).call(BotCall(method: "x"))
    }
  }

  @Test func quickLookAgreesWithTheDecoder() {
    #expect(BotClient.saysOK(Array(#"{"ok":true}"#.utf8)))
    for body in [#"{"ok":false}"#, #"{"ok":"true"}"#, "{", "", #"{"ok":true,"#, #"["ok":true]"#] {
      #expect(!BotClient.saysOK(Array(body.utf8)), "\(body)")
    }
  }

  @Test func refusalIsClassified() async throws {
    let body =
      #"{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}"#
    await #expect(throws: TelegramError.blockedByUser) {
      try await client(ScriptedTransport(status: 403, body)).call(BotCall(method: "x"))
    }
  }

  @Test func retryAfterHeaderIsRead() async throws {
    let response = HTTPResponse(status: 429, headers: ["retry-after": "11"])
    await #expect(throws: TelegramError.retryAfter(seconds: 11)) {
      try await client(ScriptedTransport(.success(response))).call(BotCall(method: "x"))
    }
  }

  @Test(arguments: [
    HTTPTransportError.timedOut(mayHaveArrived: true), .cancelled, .responseTooLarge,
    .notSent(reason: "refused"),
  ])
  func failureOfTheTransportIsKept(error: HTTPTransportError) async throws {
    await #expect(throws: TelegramError.transport(error)) {
      try await client(ScriptedTransport(.failure(error))).call(BotCall(method: "x"))
    }
  }
}

extension BotClientTests {
  // MARK: - Downloads

  @Test func fileIsDownloaded() async throws {
    let response = HTTPResponse(status: 200, body: HTTPBody(segments: [[1, 2], [3]]))
    let transport = ScriptedTransport(.success(response))
    let bytes = try await client(transport).downloadFile(path: "photos/file 1%.jpg", maxBytes: 99)
    #expect(bytes == [1, 2, 3])
    let request = try #require(transport.requests.first)
    #expect(request.method == "GET")
    #expect(
      request.url == "https://api.example.org/file/bot\(Self.token)/photos/file%201%25.jpg")
    #expect(request.maxResponseBytes == 99)
  }

  @Test(arguments: ["", "/etc/passwd", "../bot1/getMe", "a/../b", "a//b", "a/.", "a/"])
  func pathThatLeadsElsewhereIsRefused(path: String) async throws {
    let transport = ScriptedTransport(.success(HTTPResponse(status: 200)))
    await #expect(throws: TelegramError.wrongFileID) {
      try await client(transport).downloadFile(path: path, maxBytes: 9)
    }
    #expect(transport.requests.isEmpty)
  }

  @Test func queryAndFragmentAreEscaped() async throws {
    let transport = ScriptedTransport(.success(HTTPResponse(status: 200)))
    _ = try await client(transport).downloadFile(path: "a?b#c\n\u{e9}", maxBytes: 9)
    #expect(transport.requests.first?.url.hasSuffix("/a%3Fb%23c%0A%C3%A9") == true)
  }

  @Test func downloadErrorsAreClassified() async throws {
    let gone = ScriptedTransport(
      status: 404, #"{"ok":false,"error_code":404,"description":"Not Found"}"#)
    await #expect(throws: TelegramError.wrongFileID) {
      try await client(gone).downloadFile(path: "a", maxBytes: 9)
    }
    await #expect(throws: TelegramError.fileTooBig) {
      try await client(ScriptedTransport(.failure(.responseTooLarge)))
        .downloadFile(path: "a", maxBytes: 9)
    }
    await #expect(throws: TelegramError.unreadable(status: 502)) {
      try await client(ScriptedTransport(status: 502, "<html>"))
        .downloadFile(path: "a", maxBytes: 9)
    }
  }

  // MARK: - The token stays inside

  private func everyPrint(of value: Any) -> String {
    var dumped = ""
    dump(value, to: &dumped)
    let mirror = Mirror(reflecting: value).children.map { "\($0)" }.joined()
    return dumped + String(describing: value) + String(reflecting: value) + "\(value)" + mirror
  }

  @Test func clientNeverShowsTheToken() {
    let shown = everyPrint(of: client(ScriptedTransport()))
    #expect(!shown.contains("AAF-secret_Half"))
    #expect(!shown.contains("123456:"))
  }

  @Test(arguments: [
    HTTPTransportError.notSent(reason: "no route to https://h/bot\(token)/getMe"),
    .interrupted(reason: "reset during bot\(token)/sendPhoto, \(token)"),
    .invalidRequest(reason: "bad URL: …AAF-secret_Half/x"),
  ])
  func transportErrorsNeverShowTheToken(error: HTTPTransportError) async throws {
    let thrown = await #expect(throws: TelegramError.self) {
      try await client(ScriptedTransport(.failure(error))).call(BotCall(method: "x"))
    }
    let shown = everyPrint(of: try #require(thrown))
    #expect(!shown.contains("AAF-secret_Half"))
    #expect(shown.contains("[token]"))
  }

  @Test(arguments: [400, 403, 409, 418, 500])
  func wordsOfTheServerNeverShowTheToken(status: Int) async throws {
    let body = #"{"ok":false,"description":"no such path: /bot\#(Self.token)/x"}"#
    let thrown = await #expect(throws: TelegramError.self) {
      try await client(ScriptedTransport(status: status, body)).call(BotCall(method: "x"))
    }
    #expect(!everyPrint(of: try #require(thrown)).contains("AAF-secret_Half"))
  }

  @Test func unreadableBodiesAreNotQuoted() async throws {
    let thrown = await #expect(throws: TelegramError.self) {
      try await client(ScriptedTransport(status: 404, "<p>/bot\(Self.token)/x</p>"))
        .call(BotCall(method: "x"))
    }
    #expect(everyPrint(of: try #require(thrown)).contains("AAF") == false)
  }
}
