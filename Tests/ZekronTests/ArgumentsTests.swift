import Testing

@testable import Zekron

struct ArgumentsTests {
  @Test func wordsAreToldApart() throws {
    let arguments = try Arguments([
      "paint", "a lake", "-o", "x.png", "--size=512x512", "--draft", "--set", "log.level=debug",
    ])
    #expect(arguments.command == "paint")
    #expect(arguments.operands == ["a lake"])
    #expect(arguments.value("output") == "x.png")
    #expect(arguments.value("size") == "512x512")
    #expect(arguments.flags == ["draft"])
    #expect(arguments.settings == ["log.level=debug"])
  }

  @Test func theLastValueWinsAndSettingsAddUp() throws {
    let arguments = try Arguments([
      "run", "--config", "a", "--config", "b", "--set", "x=1", "--set=y=2=3",
    ])
    #expect(arguments.value("config") == "b")
    #expect(arguments.settings == ["x=1", "y=2=3"])
  }

  @Test func anEmptyLineHasNoCommand() throws {
    #expect(try Arguments([]).command == nil)
  }

  @Test(arguments: ["--set", "--config", "-o"])
  func anOptionWithoutItsValueIsRefused(option: String) {
    #expect(throws: ApplicationError.self) { try Arguments(["run", option]) }
  }

  @Test func negativeAmountsAreOperands() throws {
    #expect(try Arguments(["credit", "5", "-2.50"]).operands == ["5", "-2.50"])
  }

  @Test func whatACommandDoesNotKnowIsRefused() throws {
    let arguments = try Arguments(["verify", "--account", "5", "--forse"])
    #expect(throws: ApplicationError.usage("unknown option --forse")) {
      try arguments.allow(["account"])
    }
    try Arguments(["verify", "--help", "--set", "a=b"]).allow([])
  }
}
