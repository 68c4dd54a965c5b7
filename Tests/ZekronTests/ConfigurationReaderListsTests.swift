import Domain
import Testing

@testable import Zekron

struct ConfigurationReaderListsTests {
  private typealias Loading = ConfigurationLoaderTests

  @Test(arguments: [
    ("models=[]", "models: must hold at least one model"),
    ("models=x", "models[0]: must be an object with id"),
    ("models=[{}]", "models[0].id: must be a text that is not empty"),
    (
      "models=[{id:'a',maxEdgePixels:512,create:{from:1,to:1},engine:'file:x.png'}]",
      "models[0].engine: must be painter"
    ),
    (
      "models=[{id:'a',maxEdgePixels:9999,create:{from:1,to:1}}]",
      "models[0].maxEdgePixels: must be a whole number"
    ),
    (
      "models=[{id:'a',maxEdgePixels:512,create:{from:1,to:1}},"
        + "{id:'A',maxEdgePixels:512,create:{from:1,to:1}}]", "models: names A twice"
    ),
    (
      "models=[{id:'a',stage:'new',maxEdgePixels:512,create:{from:1,to:1}}]",
      "models[0].stage: must be one of GA, Preview, Beta"
    ),
    ("models=[", "models: must be JSON5"),
    ("admins=0", "admins[0]: must be a whole number from 1"),
    ("admins=[-5]", "admins[0]: must be a whole number from 1"),
    ("sandbox.users=[]", "sandbox.users: must hold at least one person"),
    ("sandbox.users=[{id:1,name:'a'},{id:1,name:'b'}]", "sandbox.users: names an id twice"),
  ])
  func badListsAreRefused(setting: String, expected: String) {
    let findings = Loading.findings(settings: [setting])
    #expect(findings.contains { $0.hasPrefix(expected) }, "\(findings)")
  }

  private static func model(id: String = "a", from: String = "0.01") -> String {
    "models=[{id:'\(id)',maxEdgePixels:512,create:{from:'\(from)',to:'0.02'}}]"
  }

  @Test(arguments: ["0", "0.00", "0.000099", "0.00001"])
  func aPictureIsNeverFree(from: String) {
    let findings = Loading.findings(settings: [Self.model(from: from)])
    #expect(findings.count == 1)
    let expected = "models[0].create.from: must be dollars from $0.0001 to $100.00"
    #expect(findings.first?.hasPrefix(expected) == true, "\(findings)")
  }

  @Test func theCheapestPictureCostsATenthOfAMill() throws {
    let configuration = try Loading.load(settings: [Self.model(from: "0.0001")])
    let price = configuration.catalog.standard.create.price(characters: 0, sources: 0)
    #expect(price == Amount(micros: 100))
  }

  @Test func modelIDsFitIntoTheDataOfAButton() throws {
    let longest = String(repeating: "m", count: 48)
    #expect("1.m.\(longest).12345678".utf8.count <= 64)
    let configuration = try Loading.load(settings: [Self.model(id: longest)])
    #expect(configuration.catalog.standard.id == longest)
    let findings = Loading.findings(settings: [Self.model(id: longest + "m")])
    #expect(findings.count == 1)
    #expect(findings.first?.hasPrefix("models[0].id: must be at most 48") == true, "\(findings)")
  }

  @Test func anEngineMayBeAPicture() throws {
    let configuration = try Loading.load(
      settings: [
        "models=[{id:'a',maxEdgePixels:512,create:{from:1,to:1},engine:'file:/tmp/x.png'}]"
      ])
    #expect(configuration.catalog.standard.engine == "file:/tmp/x.png")
  }

  private static func foreign(_ more: String) -> String {
    "models=[{id:'a',maxEdgePixels:512,create:{from:1,to:1}},{id:'b',maxEdgePixels:512,\(more)}]"
  }

  @Test func modelsOfADialectMayHavePricesInEuros() throws {
    let configuration = try Loading.load(
      settings: [
        Self.foreign("dialect:'zpk',engine:'fine:painter',euros:{square:'0.038',oblong:'0.078'}"),
        "payments.usdPerEuro=1.10",
      ])
    #expect(configuration.catalog.models.map(\.id) == ["a"])
    let model = try #require(configuration.catalog.model(id: "b", of: .zpk))
    #expect(model.euros?.square == Euros(micros: 38_000) && model.engine == "fine:painter")
    #expect(model.euros?.rate == EuroRate(dollarsPerEuro: Amount(micros: 1_100_000)))
    #expect(model.create.base == Amount(micros: 41_800))
    #expect(model.create.ceiling == Amount(micros: 85_800))
  }

  @Test(arguments: [
    ("dialect:'bing',create:{from:1,to:1}", "models[1].dialect: must be one of krea, zpk"),
    ("euros:{square:1,oblong:1}", "models[1].euros: is for models of a dialect only"),
    ("dialect:'zpk'", "models[1].create: must be an object"),
    ("dialect:'zpk',euros:{square:1}", "models[1].euros.oblong: must be dollars"),
    ("dialect:'zpk',create:{from:1,to:1},engine:'fine:x'", "models[1].engine: must be painter"),
  ])
  func badModelsOfADialectAreRefused(more: String, expected: String) {
    let findings = Loading.findings(settings: [Self.foreign(more)])
    #expect(findings.contains { $0.hasPrefix(expected) }, "\(findings)")
  }

  @Test func aEuroIsWorthSomething() {
    let findings = Loading.findings(settings: ["payments.usdPerEuro=0"])
    #expect(findings.count == 1)
    #expect(findings.first?.hasPrefix("payments.usdPerEuro: must be more") == true, "\(findings)")
  }

  @Test func theStandardModelsHaveThePricesOfTheirServices() throws {
    let catalog = try Loading.load(settings: []).catalog
    #expect(catalog.model(id: "z-image", of: .krea)?.create.base == Amount(micros: 3000))
    let prices = ["zpk-ultra", "zpk-ultra-hq", "dall-e-3", "dall-e-3-hq"].map { id in
      catalog.model(id: id, of: .zpk)?.euros.map { [$0.square.micros, $0.oblong.micros] }
    }
    #expect(
      prices == [[38_000, 78_000], [78_000, 110_000], [39_000, 79_000], [79_000, 117_000]])
  }
}
