import Domain
import Generation
import Lifecycle
import Testing

@testable import Zekron

struct ConfigurationReaderEnginesTests {
  private static func findings(_ engine: String, name: String = "gpu") -> [String] {
    ConfigurationLoaderTests.findings("{engines: {\(name): \(engine)}}")
  }

  private static func engine(
    _ text: String, environment: [String: String] = [:]
  ) throws -> EngineConfiguration {
    let configuration = try ConfigurationLoaderTests.load(
      "{engines: {gpu: \(text)}}", environment: environment)
    return try #require(configuration.engines.first)
  }

  @Test func whatIsLeftOutHasItsDefault() throws {
    let engine = try Self.engine("{kind: 'openai'}")
    #expect(engine.baseURL == "https://api.openai.com")
    #expect(engine.concurrency == 4 && engine.attempts == 3 && engine.restAfter == 5)
    #expect(
      engine.timeout == .seconds(180) && engine.keyEnvironment == nil && engine.process == nil)
    guard case .openai(let options) = engine.service else {
      Issue.record("another service")
      return
    }
    #expect(options.model == nil && options.sizes.isEmpty && options.extensions.isEmpty)
  }

  @Test func everyKeyIsRead() throws {
    let engine = try Self.engine(
      """
      {kind: 'openai', baseURL: 'http://10.0.0.2:8080/v1/', keyEnvironment: 'MY_KEY',
       concurrency: 7, timeoutSeconds: 60, attempts: 2, restAfter: 9, model: 'm',
       sizes: ['512x512'], picturesPerCall: 2, responseFormat: 'url', quality: 'high',
       extensions: ['seed', 'strength']}
      """, environment: ["MY_KEY": "k"])
    #expect(engine.baseURL == "http://10.0.0.2:8080" && engine.key?.revealed() == "k")
    #expect(engine.concurrency == 7 && engine.timeout == .seconds(60))
    #expect(engine.attempts == 2 && engine.restAfter == 9)
    guard case .openai(let options) = engine.service else {
      Issue.record("another service")
      return
    }
    #expect(options.sizes == [PictureSize(width: 512, height: 512)])
    #expect(options.picturesPerCall == 2 && options.responseFormat == "url")
    #expect(options.quality == "high" && options.extensions == [.seed, .strength])
  }

  @Test(arguments: [
    ("7", "engines.gpu: must be an object with kind, baseURL and so on; is 7"),
    ("{kind: 'dalle'}", "engines.gpu.kind: must be one of openai, sdapi, krea, zpk, managed"),
    ("{kind: 'sdapi'}", "engines.gpu.baseURL: must be the server's address, such as"),
    ("{kind: 'sdapi', baseURL: 'ftp://x'}", "engines.gpu.baseURL: must be an http or https"),
    ("{kind: 'openai', modle: 'x'}", "engines.gpu.modle: unknown key, did you mean model?"),
    ("{kind: 'openai', steps: 3}", "engines.gpu.steps: unknown key"),
    ("{kind: 'openai', concurrency: 0}", "engines.gpu.concurrency: must be a whole number from 1"),
    ("{kind: 'openai', sizes: ['wide']}", "engines.gpu.sizes[0]: must be a size such as"),
    ("{kind: 'openai', extensions: ['x']}", "engines.gpu.extensions[0]: must be one of seed"),
    (
      "{kind: 'openai', keyEnvironment: 'ZEKRON_KEY'}",
      "engines.gpu.keyEnvironment: must be a variable"
    ),
    ("{kind: 'krea'}", "engines.gpu.keyEnvironment: must name the environment variable"),
    (
      "{kind: 'krea', keyEnvironment: 'K', model: '../x'}",
      "engines.gpu.model: must be family/model"
    ),
    ("{kind: 'zpk', keyEnvironment: 'K'}", "engines.gpu.applicationID: must be a text"),
    ("{kind: 'managed', baseURL: 'http://x'}", "engines.gpu.command: must be a list"),
    (
      "{kind: 'managed', speaks: 'krea', baseURL: 'http://x', command: ['a']}",
      "engines.gpu.speaks: must be one of openai, sdapi"
    ),
    (
      "{kind: 'sdapi', baseURL: 'http://x', guidance: 'much'}",
      "engines.gpu.guidance: must be a number"
    ),
  ])
  func faultsAreNamed(engine: String, finding: String) {
    #expect(Self.findings(engine).first?.hasPrefix(finding) == true, "\(Self.findings(engine))")
  }

  @Test func namesAreBounded() {
    for name in ["painter", "'GPU one'", "'-x'"] {
      #expect(
        Self.findings("{kind: 'openai'}", name: name).first?.contains("must be called") == true)
    }
    #expect(ConfigurationLoaderTests.findings("{engines: []}").first?.contains("object") == true)
  }

  @Test(arguments: [
    "{kind: 'openai', apiKey: 'sk-hidden'}", "{kind: 'openai', key: 'sk-hidden'}",
    "{kind: 'openai', token: 'sk-hidden'}", "{kind: 'openai', keyEnvironment: 'sk-hidden'}",
  ])
  func keysInTheFileAreRefusedAndNotShown(engine: String) {
    let findings = Self.findings(engine)
    #expect(findings.count == 1 && findings.first?.contains("environment") == true)
    #expect(!findings.joined().contains("hidden"))
  }

  @Test func modelsMayNameThemAndSpares() throws {
    func text(_ engine: String) -> String {
      """
      {engines: {gpu: {kind: 'openai'}},
       models: [{id: 'm', maxEdgePixels: 1024, create: {from: 0.01, to: 0.02}, engine: \(engine)}]}
      """
    }
    let model = try ConfigurationLoaderTests.load(text("['gpu', 'painter']")).catalog.standard
    #expect(model.engine == "gpu" && model.spares == ["painter"])
    #expect(try ConfigurationLoaderTests.load(text("'gpu'")).catalog.standard.spares == [])
    for (engine, finding) in [
      ("'gup'", "did you mean gpu?"), ("[]", "at least one engine"),
      ("['gpu', 'gpu']", "names an engine twice"), ("['gpu', 'file:x']", "models[0].engine[1]"),
    ] {
      let findings = ConfigurationLoaderTests.findings(text(engine))
      #expect(findings.contains { $0.contains(finding) }, "\(findings)")
    }
  }

  @Test func theWholeSectionMayComeFromTheCommandLine() throws {
    let configuration = try ConfigurationLoaderTests.load(
      settings: ["engines={gpu: {kind: 'sdapi', baseURL: 'http://gpu:7860'}}"])
    #expect(configuration.engines.map(\.name) == ["gpu"])
    #expect(
      !ConfigurationLoaderTests.findings(settings: ["engines={gpu:"]).isEmpty)
  }
}
