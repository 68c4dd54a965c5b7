import FoundationEssentials
import Testing

@testable import Zekron

/// The commented file and the embedded defaults say the same.
struct ConfigurationSchemaTests {
  private static func example() throws -> JSONValue {
    let file = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return try JSONValue(json5: ConfigurationFile.read("/" + file + "/Config/zekron.json5"))
  }

  private static func value(_ path: String, in root: JSONValue) -> JSONValue? {
    path.split(separator: ".").reduce(root) { value, name in
      guard case .object(let members)? = value else { return nil }
      return members[String(name)]
    }
  }

  @Test(arguments: ConfigurationSchema.keys.map(\.path))
  func theFileHasEveryKeyWithItsDefault(path: String) throws {
    let key = try #require(ConfigurationSchema.key(path))
    #expect(Self.value(path, in: try Self.example()) == key.standard)
  }

  @Test func theFileHasNothingElse() throws {
    var layers = ConfigurationLayers()
    layers.add(file: "zekron.json5", object: try Self.example())
    #expect(layers.findings == [])
    #expect(throws: Never.self) {
      let example = try Self.example()
      let loader = ConfigurationLoader(environment: [:]) { _ in Array(example.written.utf8) }
      let loaded = try loader.load(file: "zekron.json5", for: .tool)
      let standard = try ConfigurationLoader(environment: [:]).load(for: .tool)
      #expect("\(loaded)" == "\(standard)")
    }
  }

  @Test func namesAreUnique() {
    let paths = ConfigurationSchema.keys.map(\.path)
    #expect(Set(paths).count == paths.count)
    let variables = paths.map(ConfigurationNames.variable)
    #expect(Set(variables).count == paths.count)
    #expect(Set(variables).isDisjoint(with: ConfigurationNames.secrets))
  }

  @Test func sectionsAreKnown() {
    #expect(ConfigurationSchema.isSection("payments.ton"))
    #expect(!ConfigurationSchema.isSection("payments.ton.address"))
    #expect(!ConfigurationSchema.isSection("pay"))
  }
}
