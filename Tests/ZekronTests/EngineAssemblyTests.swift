import Domain
import HTTP
import Lifecycle
import Services
import Testing

@testable import Zekron

struct EngineAssemblyTests {
  private struct NoTransport: HTTPTransport {
    func send(_ request: HTTPRequest) async throws(HTTPTransportError) -> HTTPResponse {
      throw .notSent(reason: "no network")
    }
  }

  private func assembly(_ json5: String) throws -> EngineAssembly {
    try EngineAssembly(
      configuration: ConfigurationLoaderTests.load(
        json5, environment: ["K": "k"]), transport: NoTransport(), logger: .silent)
  }

  private static func model(_ id: String, _ engine: String) -> String {
    "{id: '\(id)', maxEdgePixels: 1024, create: {from: 0.01, to: 0.02}, engine: \(engine)}"
  }

  @Test func thePainterNeedsNobodyElse() throws {
    let assembly = try assembly("{}")
    #expect(assembly.services.isEmpty && assembly.upstreams.isEmpty)
    #expect(assembly.board.statuses.map(\.name) == ["painter"])
    #expect(assembly.table.engine(forModel: "zekron-xl") != nil)
  }

  @Test func everyKindIsBuiltAndManagedOnesAreStarted() throws {
    let assembly = try assembly(
      """
      {engines: {
        a: {kind: 'openai'}, b: {kind: 'sdapi', baseURL: 'http://b'},
        c: {kind: 'krea', keyEnvironment: 'K'},
        d: {kind: 'zpk', keyEnvironment: 'K', applicationID: 'x'},
        e: {kind: 'managed', baseURL: 'http://e', command: ['x']},
        unused: {kind: 'openai'}},
       models: [\(Self.model("m", "['a', 'b', 'c']")), \(Self.model("n", "['d', 'e', 'painter']"))]}
      """)
    #expect(assembly.board.statuses.map(\.name) == ["a", "b", "c", "d", "e", "painter"])
    #expect(assembly.upstreams.map(\.name) == ["a", "b", "c", "d", "e"])
    #expect(assembly.services.map(\.name) == ["engine-courier", "engine-e"])
    #expect(assembly.board.statuses[4].state == .starting)
    #expect(assembly.table.engine(forModel: "m")?.fingerprint == "openai:default")
  }

  @Test func aMissingFileIsSaid() {
    #expect(throws: ApplicationError.self) {
      _ = try assembly("{models: [\(Self.model("m", "'file:/no/such.png'"))]}")
    }
  }
}
