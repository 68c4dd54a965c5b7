import HTTP
import Lifecycle
import Telegram
import Testing

@testable import Zekron

@Suite(.timeLimit(.minutes(1))) struct GreetingTests {
  private let log = RecordingSink()
  private static let me = #"{"id":42,"is_bot":true,"first_name":"Z","username":"z_bot"}"#
  private static let unreachable = TelegramError.transport(.notSent(reason: "no route"))

  private func greeting(
    _ api: ScriptedAPI, clock: any Clock<Duration> = HastyClock()
  ) -> Greeting {
    Greeting(
      api: api, clock: clock, random: { 7 }, logger: Logger(sink: log, level: .debug))
  }

  @Test func theBotIsAskedForUntilTelegramAnswers() async throws {
    let api = ScriptedAPI([
      .failure(Self.unreachable), .failure(.transient(status: 502, description: "")),
      .success(Self.me),
    ])
    let me = try await greeting(api).me(until: Canceller())
    #expect(me?.id == 42 && me?.username == "z_bot")
    #expect(api.methods == ["getMe", "getMe", "getMe"])
    #expect(log.events == ["telegram.unreachable", "telegram.unreachable"])
  }

  @Test func aStopEndsTheWaitForAnAnswer() async throws {
    let api = ScriptedAPI([])
    let stop = Canceller()
    let greeting = greeting(api)
    let me = try await withThrowingTaskGroup(of: User?.self) { group in
      group.addTask { try await greeting.me(until: stop) }
      while api.methods.isEmpty { await Task.yield() }
      stop.cancel()
      return try await group.next() ?? nil
    }
    #expect(me == nil)
  }

  @Test func aStopEndsTheWaitForTheNextTry() async throws {
    let api = ScriptedAPI(Array(repeating: .failure(Self.unreachable), count: 100))
    let stop = Canceller()
    let greeting = greeting(api, clock: ContinuousClock())
    let me = try await withThrowingTaskGroup(of: User?.self) { group in
      group.addTask { try await greeting.me(until: stop) }
      while log.events.isEmpty { await Task.yield() }
      stop.cancel()
      return try await group.next() ?? nil
    }
    #expect(me == nil)
    #expect(api.methods.count < 100)
  }

  @Test(arguments: [TelegramError.unauthorized, .methodNotFound])
  func aTokenThatTelegramDoesNotTakeIsNamed(error: TelegramError) async {
    let thrown = await #expect(throws: ApplicationError.self) {
      try await greeting(ScriptedAPI([.failure(error)])).me(until: Canceller())
    }
    #expect(thrown?.description.hasPrefix("TELEGRAM_BOT_TOKEN: Telegram ") == true)
  }

  @Test func whatNoTryWillMendIsThrown() async {
    await #expect(throws: TelegramError.chatNotFound) {
      try await greeting(ScriptedAPI([.failure(.chatNotFound)])).me(until: Canceller())
    }
  }
}
