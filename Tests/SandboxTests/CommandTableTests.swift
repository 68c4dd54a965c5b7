import Testing

@testable import Sandbox

@Suite struct CommandTableTests {
  private let ann = SandboxUser(id: 101, firstName: "Ann", language: "pt-br")

  private func table(_ scopes: [(String, String)]) -> CommandTable {
    var table = CommandTable()
    for (scope, language) in scopes {
      table[CommandTable.Key(scope: scope, language: language)] = [
        CommandTable.Command(name: "a", description: "\(scope) \(language)")
      ]
    }
    return table
  }

  @Test func scopesAreTriedFromNarrowToWideAndLanguagesFirst() {
    var scopes = [("default", ""), ("default", "pt"), ("all_private_chats", "")]
    #expect(table(scopes).shown(chat: 101, user: ann).first?.description == "all_private_chats ")
    #expect(table(scopes).shown(chat: -1, user: ann).first?.description == "default pt")
    scopes += [("chat:-1", ""), ("chat_member:-1:101", "")]
    #expect(table(scopes).shown(chat: -1, user: ann).first?.description == "chat_member:-1:101 ")
    let bob = SandboxUser(id: 102, firstName: "Bob")
    #expect(table(scopes).shown(chat: -1, user: bob).first?.description == "chat:-1 ")
  }

  @Test func anEmptyListIsNoList() {
    var table = table([("default", ""), ("all_private_chats", "")])
    table[CommandTable.Key(scope: "all_private_chats", language: "")] = []
    #expect(table.shown(chat: 101, user: ann).first?.description == "default ")
  }
}
