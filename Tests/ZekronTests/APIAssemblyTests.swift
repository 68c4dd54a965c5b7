import API
import HTTP
import HTTPServer
import Lifecycle
import Testing

@testable import Zekron

@Suite(.timeLimit(.minutes(1)))
struct APIAssemblyTests {
  /// Hands over what listens for these settings.
  private static func listening(
    _ settings: [String], _ body: (APIAssembly.Listener?) throws -> Void
  ) async throws {
    let folder = try TemporaryFolder()
    let configuration = try ConfigurationLoaderTests.load(
      settings: settings + ["storage.directory=\(folder.path)"])
    let data = try await DataDirectory.open(configuration)
    defer { withExtendedLifetime(folder) {} }
    try body(
      try APIAssembly(configuration: configuration, data: data, logger: .silent).listen())
    await data.close()
  }

  @Test func linksNameThePortThatTheSystemChose() async throws {
    try await Self.listening(["api.listen=127.0.0.1:0"]) { listener in
      let listener = try #require(listener)
      let port = try #require(listener.server.boundPort)
      #expect(listener.links.baseURL == "http://127.0.0.1:\(port)")
    }
  }

  @Test func linksNameThePublicAddressIfThereIsOne() async throws {
    let settings = ["api.listen=[::1]:0", "api.publicURL=https://api.example.org/"]
    try await Self.listening(settings) { listener in
      #expect(listener?.links.baseURL == "https://api.example.org")
    }
  }

  @Test func switchedOffNothingListens() async throws {
    try await Self.listening(["api.listen=off"]) { #expect($0 == nil) }
  }

  @Test func aTakenPortIsNamed() async throws {
    let other = MicroHTTPDServer(
      handler: DeferredHandler(), listen: ListenAddress(host: "127.0.0.1", port: 0))
    try other.start()
    let port = try #require(other.boundPort)
    let error = await #expect(throws: ApplicationError.self) {
      try await Self.listening(["api.listen=127.0.0.1:\(port)"]) { _ in }
    }
    #expect(error?.description == "api.listen: port \(port) is in use; set another one, or `off`")
  }
}
