import Testing

@testable import Painter

@Suite struct PromptFlagsTests {
  @Test(arguments: [
    ("a cat", "a cat", ""),
    ("a cat --ar 16:9", "a cat", ""),
    ("a cat --no clouds, trees --v 5", "a cat", "clouds, trees"),
    ("a cat —no people", "a cat", "people"),
    ("a cat --tile in a house", "a cat in a house", ""),
    ("--no dogs", "", "dogs"),
    ("cat -- dog", "cat -- dog", ""),
    ("cat — dog", "cat — dog", ""),
    ("cat --", "cat --", ""),
    ("a cat --SEED 12 --no sun --stylize 100 lake", "a cat lake", "sun"),
  ])
  func flagsAreTakenOut(_ text: String, _ wanted: String, _ unwanted: String) {
    let flags = PromptFlags(text)
    #expect(Self.words(flags.wanted) == Self.words(wanted))
    #expect(Self.words(flags.unwanted) == Self.words(unwanted))
  }

  private static func words(_ text: String) -> [Token] {
    Tokenizer.tokens(of: text).filter { $0 != .stop }
  }

  @Test func whatFollowsNoIsLeftOut() {
    let scene = Scene.read("mountains and a lake --no clouds, moon --ar 3:2")
    #expect(scene.settings == [.mountains, .lake])
    #expect(scene.excluded == [.weather(.clouds), .feature(.moon)])
    #expect(scene.ignored.isEmpty)
  }
}
