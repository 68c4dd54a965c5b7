import FoundationEssentials
import Glibc
import HTTPServer
import Lifecycle
import Sandbox
import Synchronization
import Testing

/// `zekron run` in its own process, with a stand-in Telegram in this one.
///
/// It can be killed, stopped and started again on the same data directory.
final class RunningBot: Sendable {
  let telegram: StandInTelegram
  /// The chain that USDT comes by.
  let indexer: StandInIndexer
  let calls: CallWatch
  /// The data directory.
  let directory: String
  /// The picture that the model `bench` returns.
  let picture: [UInt8]

  private let folder: TemporaryFolder
  private let server: MicroHTTPDServer
  private let settings: [String]
  private let token: String
  private let environment: [String: String]
  private let child = Mutex<ChildProcess?>(nil)

  /// The people of the group; others have only their private chat.
  static let members = [
    SandboxUser(id: 1, firstName: "Ann", language: "en"),
    SandboxUser(id: 2, firstName: "Ben", language: "en"),
  ]
  static let groupID: Int64 = -1001
  /// With a key the bot asks the indexer more quickly.
  static let indexerKey = "toncenter-key-of-the-tests"
  static let token = "1000000003:e2e-AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"

  /// Serves a stand-in and runs a body with a bot that is not started yet; whatever happens, the
  /// bot is ended and its log is searched for secrets.
  ///
  /// - Parameters:
  ///   - settings: `section.key=value`, on top of the fixture's own.
  ///   - token: What the bot is given; the stand-in takes only `RunningBot.token`.
  ///   - environment: Variables besides the fixture's own.
  ///   - body: Starts the bot and talks to it.
  /// - Throws: Why the stand-in could not be served; what the body throws is recorded as an issue.
  static func with(
    settings: [String] = [], token: String = RunningBot.token,
    environment: [String: String] = [:], _ body: (RunningBot) async throws -> Void
  ) async throws {
    let bot = try RunningBot(settings: settings, token: token, environment: environment)
    defer { bot.folder.remove() }
    await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await bot.server.run() }
      defer { group.cancelAll() }
      do {
        try await body(bot)
      } catch {
        Issue.record(error, "the bot's log ends with:\n\(bot.log.suffix(4000))")
      }
      await bot.kill9()
    }
    LogAudit.check(bot.log, directory: bot.directory, token: token)
    #expect(!bot.log.contains(indexerKey), "the indexer's key is in the log")
  }

  private init(settings: [String], token: String, environment: [String: String]) throws {
    folder = try TemporaryFolder()
    directory = folder.path + "/data"
    let calls = CallWatch()
    self.calls = calls
    self.token = token
    self.settings = settings
    self.environment = environment
    picture = try SamplePicture.png()
    try Data(picture).write(to: URL(filePath: folder.path + "/picture.png"))
    let now: @Sendable () -> Int64 = { Int64(Date().timeIntervalSince1970 * 1000) }
    indexer = StandInIndexer(now: now)
    var configuration = StandInConfiguration(
      token: Self.token,
      bot: BotIdentity(id: 1_000_000_003, username: "e2e_bot", firstName: "Tester"),
      users: Self.members, now: now)
    configuration.indexer = indexer
    configuration.callsKept = 100_000
    configuration.onCall = { method, _ in calls.note(method) }
    telegram = StandInTelegram(configuration: configuration)
    var limits = HTTPServerConfiguration()
    limits.maxBodyBytes = 32 << 20
    limits.threads = 1
    limits.drainDeadline = .seconds(1)
    server = MicroHTTPDServer(
      handler: telegram, listen: ListenAddress(host: "127.0.0.1", port: 0), configuration: limits)
    try server.start()
  }

  /// Starts the bot, first or again; does not wait.
  func start() throws {
    let process = try ChildProcess(
      path: Program.path(), arguments: ["run"] + options(),
      environment: [
        "TELEGRAM_BOT_TOKEN": token, "TONCENTER_API_KEY": Self.indexerKey, "PATH": "/usr/bin:/bin",
      ].merging(environment) { _, given in given },
      output: folder.path + "/log")
    child.withLock { $0 = process }
  }

  /// Starts the bot and waits for its first poll.
  func startAndPoll() async throws {
    let before = calls.count("getUpdates")
    try start()
    try await eventually("first poll") {
      guard process?.ending == nil else { throw BotEnded(log: String(log.suffix(4000))) }
      return calls.count("getUpdates") > before
    }
  }

  /// Ends the bot as a crash would.
  func kill9() async {
    guard let process else { return }
    process.send(signal: SIGKILL)
    _ = await process.wait()
  }

  func send(signal: Int32) {
    process?.send(signal: signal)
  }

  /// Asks the bot to stop and waits.
  ///
  /// - Returns: Its exit status.
  func terminate(within limit: Duration = .seconds(15)) async throws -> Int32 {
    send(signal: SIGTERM)
    return try await exitStatus(within: limit)
  }

  /// Waits for the bot to end by itself.
  func exitStatus(within limit: Duration) async throws -> Int32 {
    guard case .exited(let status) = await process?.ending(within: limit) else {
      throw NotInTime(what: "the bot exits", limit: limit)
    }
    return status
  }

  /// Runs another command on the same data directory.
  func command(_ words: [String]) async throws -> Program.Outcome {
    try await Program.run(words + ["--set", "storage.directory=\(directory)"])
  }

  /// A second `run` on the same data directory, while the first one goes on.
  func secondRun() async throws -> Program.Outcome {
    try await Program.run(["run"] + options(), environment: ["TELEGRAM_BOT_TOKEN": token])
  }

  /// All lines that any process of this bot has printed; without one that is being written.
  var log: String {
    let bytes = FileManager.default.contents(atPath: folder.path + "/log") ?? Data()
    guard let end = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return "" }
    return String(decoding: bytes[...end], as: UTF8.self)
  }

  /// The bytes of the photo or file that a message carries.
  func file(of message: Message) -> [UInt8]? {
    message.fileID.flatMap { telegram.file($0) }
  }

  /// A path in a folder that goes away with the bot.
  func path(_ name: String) -> String { folder.path + "/" + name }

  /// The process started last.
  var process: ChildProcess? { child.withLock { $0 } }

  private func options() -> [String] {
    let price = "create: {from: '0.01', to: '0.02'}"
    let models = """
      models=[{id: 'bench', maxEdgePixels: 2048, \(price), engine: 'file:\(path("picture.png"))'}, \
      {id: 'painted-flash', aliases: ['painted'], maxEdgePixels: 2048, \(price)}]
      """
    let world = "http://127.0.0.1:\(server.boundPort ?? 0)"
    let common = [
      "telegram.baseURL=\(world)", "telegram.throttle=off",
      "payments.ton.address=\(ChainAccount.shop.friendly)",
      "payments.ton.indexerURL=\(world)\(StandInIndexer.prefix)",
      "storage.directory=\(directory)", "accounts.signupCredit=10", "api.listen=off",
      "limits.commandsPerMinute=1000", models,
    ]
    return (common + settings).flatMap { ["--set", $0] }
  }
}

/// The bot ended although nobody asked it to.
struct BotEnded: Error, CustomStringConvertible {
  let log: String

  var description: String { "the bot has ended; its log:\n\(log)" }
}
