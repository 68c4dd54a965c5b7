import FoundationEssentials
import Glibc
import Lifecycle
import Testing

extension EndToEnd {
  /// `zekron sandbox`, spoken to as its web page does.
  @Suite struct SandboxTests {
    @Test(.timeLimit(.minutes(1))) func webChatAnswersStart() async throws {
      let folder = try TemporaryFolder()
      defer { folder.remove() }
      let log = folder.path + "/log"
      let settings = [
        "sandbox.listen=127.0.0.1:0", "storage.directory=\(folder.path)/data", "api.listen=off",
      ]
      let child = try ChildProcess(
        path: Program.path(), arguments: ["sandbox"] + settings.flatMap { ["--set", $0] },
        environment: ["PATH": "/usr/bin:/bin"], output: log)
      defer { child.send(signal: SIGKILL) }
      var found: UInt16?
      try await eventually("the address is printed") {
        guard child.ending == nil else {
          throw BotEnded(log: try String(contentsOfFile: log, encoding: .utf8))
        }
        found = Self.port(in: try String(contentsOfFile: log, encoding: .utf8))
        return found != nil
      }
      let client = LoopbackClient(port: try #require(found))
      let page = try client.get("/")
      #expect(page.status == 200 && page.body.lowercased().contains("<!doctype html>"))
      let hello = try client.get("/chat/api/hello")
      #expect(hello.body.contains("\"Ann\"") && hello.body.contains("zekron_sandbox_bot"))
      let sent = try client.post(
        "/chat/api/send", json: #"{"user":101,"chat":101,"text":"/start"}"#)
      #expect(sent.status == 200, "\(sent.body)")
      try await eventually("the greeting") {
        try client.get("/chat/api/messages?user=101&chat=101").body.contains("Hello Ann!")
      }
      child.send(signal: SIGTERM)
      #expect(await child.ending(within: .seconds(15)) == .exited(status: 0))
      let text = try String(contentsOfFile: log, encoding: .utf8)
      LogAudit.check(
        text, directory: folder.path + "/data",
        token: "1000000001:sandbox-token-of-the-stand-in")
    }

    private static func port(in log: String) -> UInt16? {
      guard let range = log.firstRange(of: "http://127.0.0.1:") else { return nil }
      let digits = log[range.upperBound...].prefix(while: \.isNumber)
      // The line is complete once something follows.
      return digits.endIndex < log.endIndex ? UInt16(digits) : nil
    }
  }
}
