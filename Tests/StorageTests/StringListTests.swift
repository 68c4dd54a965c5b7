import Testing

@testable import Storage

struct StringListTests {
  @Test(arguments: [
    [], [""], ["a", "b"], ["quote \" back \\ slash / line\nbreak", "ключ 🔑", "\u{0}\u{1F}"],
  ])
  func aListComesBack(_ list: [String]) {
    #expect(StringList.decode(StringList.encode(list)) == list)
  }

  @Test(arguments: ["", "nonsense", "{}", "[1]", "[\"a\""])
  func anythingElseReadsAsNone(_ text: String) {
    #expect(StringList.decode(text) == [])
  }

  @Test func theFormIsPlainJSON() {
    #expect(StringList.encode(["lake", "dawn"]) == "[\"lake\",\"dawn\"]")
    #expect(StringList.encode([]) == "[]")
  }
}
