import HTTP
import Lifecycle
import Testing

@testable import Telegram

struct BotClientFilesTests {
  private func client(_ transport: ScriptedTransport) -> BotClient {
    BotClient(
      transport: transport, baseURL: "https://api.example.org", token: Secret("1:secret"),
      boundary: { "b" })
  }

  private func file(_ fields: String) -> Result<HTTPResponse, HTTPTransportError> {
    .success(
      .json(#"{"ok":true,"result":{"file_id":"f","file_unique_id":"u"\#(fields)}}"#, status: 200))
  }

  @Test func itIsAskedForAndFetched() async throws {
    let transport = ScriptedTransport(
      file(#","file_size":3,"file_path":"photos/a.jpg""#),
      .success(HTTPResponse(status: 200, body: .bytes([1, 2, 3]))))
    #expect(try await client(transport).file(id: "f", maxBytes: 3) == [1, 2, 3])
    #expect(
      transport.requests.map(\.url) == [
        "https://api.example.org/bot1:secret/getFile",
        "https://api.example.org/file/bot1:secret/photos/a.jpg",
      ])
    #expect(transport.requests.last?.maxResponseBytes == 3)
  }

  @Test func whatIsTooLongIsNotFetched() async {
    let transport = ScriptedTransport(file(#","file_size":4,"file_path":"photos/a.jpg""#))
    await #expect(throws: TelegramError.fileTooBig) {
      try await client(transport).file(id: "f", maxBytes: 3)
    }
    #expect(transport.requests.count == 1)
  }

  @Test func withoutAPathThereIsNoFile() async {
    await #expect(throws: TelegramError.wrongFileID) {
      try await client(ScriptedTransport(file(""))).file(id: "f", maxBytes: 3)
    }
  }
}
