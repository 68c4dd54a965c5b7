import Bot
import Lifecycle
import Resources
import Telegram
import Testing
import TestSupport

@testable import Zekron

struct CommandMenuServiceTests {
  private static let someMenu = #"[{"command":"start","description":"begin"}]"#

  /// Starts a service for each of the answers to `getMyCommands`, on one store.
  ///
  /// - Returns: For each start whether it published the menu.
  private static func starts(
    _ starts: [(bot: Int64, menu: Result<String, TelegramError>?)]
  ) async throws -> [Bool] {
    let store = try await MemoryStore.make()
    let texts = try Texts(files: Resources.texts)
    var published: [Bool] = []
    for start in starts {
      let answers = (start.menu.map { [$0] } ?? []) + Array(repeating: .success("true"), count: 99)
      let api = ScriptedAPI(answers)
      await CommandMenuService(
        texts: texts, botID: start.bot, api: api, store: store, logger: .silent
      ).tell()
      published.append(api.methods.contains("setMyCommands"))
      #expect(api.methods.contains("getMyCommands") == (start.menu != nil))
    }
    return published
  }

  @Test func theMenuIsToldOnce() async throws {
    let published = try await Self.starts([
      (bot: 1, menu: nil), (bot: 1, menu: .success(Self.someMenu)),
    ])
    #expect(published == [true, false])
  }

  @Test func anEmptiedMenuIsToldAgain() async throws {
    let published = try await Self.starts([
      (bot: 1, menu: nil), (bot: 1, menu: .success("[]")),
    ])
    #expect(published == [true, true])
  }

  @Test func anotherBotGetsItsOwn() async throws {
    let published = try await Self.starts([(bot: 1, menu: nil), (bot: 2, menu: nil)])
    #expect(published == [true, true])
  }

  @Test func aFailureIsLeftToTheNextStart() async throws {
    let published = try await Self.starts([
      (bot: 1, menu: nil), (bot: 1, menu: .failure(.transient(status: 500, description: ""))),
      (bot: 1, menu: .success(Self.someMenu)),
    ])
    #expect(published == [true, false, false])
  }
}
