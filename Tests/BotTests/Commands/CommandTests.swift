import Testing

@testable import Bot

struct CommandTests {
  @Test func wordsAreReadInAnyCase() {
    for command in Command.allCases {
      #expect(Command(word: command.rawValue.uppercased()) == command)
    }
    #expect(Command(word: "i") == .imagine)
    #expect(Command(word: "") == nil)
    #expect(Command(word: "imagine2") == nil)
  }

  @Test func theMenuHasEveryCommandOnce() {
    #expect(Command.menu.count == Command.allCases.count)
    #expect(Set(Command.menu) == Set(Command.allCases))
  }

  @Test func moneyAndSecretsArePrivate() {
    for command in [
      Command.balance, .keys, .newkey, .history, .settings, .paysupport, .topup, .receipts,
      .refund, .claim, .usage,
    ] {
      #expect(command.isPrivateMatter)
    }
    for command in [Command.imagine, .cancel, .help, .price] {
      #expect(!command.isPrivateMatter)
    }
  }

  @Test func everyCommandHasItsOwnMenuText() {
    #expect(Set(Command.allCases.map(\.menuText)).count == Command.allCases.count)
  }
}
