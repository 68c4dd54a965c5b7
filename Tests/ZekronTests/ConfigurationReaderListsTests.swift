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
      "models=[{id:'a',maxEdgePixels:512,create:{from:0,to:0},engine:'file:x.png'}]",
      "models[0].engine: must be painter"
    ),
    (
      "models=[{id:'a',maxEdgePixels:9999,create:{from:0,to:0}}]",
      "models[0].maxEdgePixels: must be a whole number"
    ),
    (
      "models=[{id:'a',maxEdgePixels:512,create:{from:0,to:0}},"
        + "{id:'A',maxEdgePixels:512,create:{from:0,to:0}}]", "models: names A twice"
    ),
    (
      "models=[{id:'a',stage:'new',maxEdgePixels:512,create:{from:0,to:0}}]",
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

  @Test func anEngineMayBeAPicture() throws {
    let configuration = try Loading.load(
      settings: [
        "models=[{id:'a',maxEdgePixels:512,create:{from:0,to:0},engine:'file:/tmp/x.png'}]"
      ])
    #expect(configuration.catalog.standard.engine == "file:/tmp/x.png")
  }
}
