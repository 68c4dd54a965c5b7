import Domain
import FoundationEssentials
import Generation
import Lifecycle
import Testing

@testable import Zekron

/// The examples in `Config/engines` are sound.
struct EngineExamplesTests {
  private static let folder =
    "/"
    + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Config/engines/"

  private static func load(
    _ name: String, for purpose: ConfigurationLoader.Purpose = .tool,
    environment: [String: String] = [:]
  ) throws -> Configuration {
    try ConfigurationLoader(environment: environment).load(
      file: folder + name + ".json5", for: purpose)
  }

  @Test(arguments: [
    ("painter", ["painter"]), ("sd-server", ["gpu", "painter"]), ("a1111", ["forge", "painter"]),
    ("openai", ["openai", "painter"]), ("krea", ["krea", "painter"]), ("zpk", ["zpk", "painter"]),
  ])
  func everyExampleNamesItsEngines(name: String, engines: [String]) throws {
    let configuration = try Self.load(name)
    let model = configuration.catalog.standard
    #expect([model.engine] + model.spares == engines)
    #expect(EngineAssembly.names(in: configuration.catalog) == engines)
    #expect(configuration.engines.map(\.name) == engines.filter { $0 != "painter" })
  }

  @Test func noExampleIsForgotten() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder).sorted()
    #expect(
      files == [
        "a1111.json5", "krea.json5", "openai.json5", "painter.json5", "sd-server.json5",
        "zpk.json5",
      ])
  }

  @Test func theManagedServerIsDescribed() throws {
    let engine = try #require(try Self.load("sd-server").engines.first)
    let process = try #require(engine.process)
    #expect(process.command.first == "sd-server" && process.command.count == 12)
    #expect(process.healthURL == "http://127.0.0.1:1234/sdcpp/v1/capabilities")
    guard case .sdapi(let options) = engine.service else {
      Issue.record("speaks something else")
      return
    }
    #expect(options.dialect == .native && options.steps == 8 && options.guidance == 1)
  }

  @Test func aRunNeedsTheKeys() throws {
    do {
      _ = try Self.load(
        "openai", for: .sandbox)
      Issue.record("no key was needed")
    } catch let error as ConfigurationError {
      #expect(
        error.findings.map(\.description) == [
          "OPENAI_API_KEY: is not set; engines.openai.keyEnvironment names it (environment "
            + "OPENAI_API_KEY)"
        ])
    }
    let configuration = try Self.load(
      "openai", for: .sandbox, environment: ["OPENAI_API_KEY": "sk-test"])
    #expect(configuration.engines[0].key?.revealed() == "sk-test")
    #expect(!"\(configuration)".contains("sk-test"))
  }
}
