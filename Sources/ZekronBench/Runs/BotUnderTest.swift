import FoundationEssentials
import Glibc
import HTTPServer
import Lifecycle
import Sandbox

/// A real `zekron run` in its own process, talking over loopback HTTP to a stand-in Telegram in
/// this one; its data lie in a new folder that goes away with it.
struct BotUnderTest {
  let telegram: StandInTelegram
  let counter: CallCounter
  let process: ChildProcess
  let directory: String
  private let server: MicroHTTPDServer

  /// Where the stand-in takes sendMessage.
  var sendMessageURL: String {
    "http://127.0.0.1:\(server.boundPort ?? 0)/bot\(Self.token)/sendMessage"
  }

  private static let token = "1000000002:benchmark-token-of-the-stand-in"

  /// Starts the `zekron` binary with settings `section.key=value` on top of the bench's own.
  ///
  /// The directory, new unless given, goes away in the end; `environment` holds further variables.
  static func start(
    executable: String, settings: [String], directory: String = TemporaryFolder.make(),
    environment: [String: String] = [:]
  ) throws -> BotUnderTest {
    let counter = CallCounter()
    var configuration = StandInConfiguration(
      token: token, bot: BotIdentity(id: 1_000_000_002, username: "bench_bot", firstName: "Bench"),
      users: [], now: { Milliseconds.wall })
    configuration.keepsMessages = false
    configuration.fileBytesKept = 64 << 20
    configuration.onCall = { method, chat in counter.note(method, chat: chat) }
    let telegram = StandInTelegram(configuration: configuration)
    var limits = HTTPServerConfiguration()
    limits.maxBodyBytes = 64 << 20
    limits.threads = 1
    let server = MicroHTTPDServer(
      handler: telegram, listen: ListenAddress(host: "127.0.0.1", port: 0), configuration: limits)
    try server.start()
    let common = [
      "telegram.baseURL=http://127.0.0.1:\(server.boundPort ?? 0)", "telegram.throttle=off",
      "storage.directory=\(directory)", "accounts.signupCredit=1000", "log.level=warning",
      "limits.commandsPerMinute=1000000", "api.listen=127.0.0.1:0",
    ]
    let process = try ChildProcess(
      path: executable,
      arguments: ["run"] + (common + settings).flatMap { ["--set", $0] },
      environment: ["TELEGRAM_BOT_TOKEN": token, "PATH": "/usr/bin:/bin"].merging(
        environment
      ) { $1 },
      output: directory + "/log")
    return BotUnderTest(
      telegram: telegram, counter: counter, process: process, directory: directory,
      server: server)
  }

  /// Serves the stand-in while a body runs, then ends the bot and removes its folder.
  func during(_ body: () async throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { [server] in try await server.run() }
      defer {
        process.send(signal: SIGKILL)
        group.cancelAll()
      }
      try await body()
    }
    try FileManager.default.removeItem(atPath: directory)
  }

  /// Waits until a count has been reached, looking every millisecond.
  ///
  /// - Throws: `BenchError.botEnded`, `.stalled` when nothing happened for 20 seconds.
  func wait(until count: @Sendable () -> Int, reaches target: Int) async throws {
    var last = -1
    var idle = 0
    while count() < target {
      guard process.ending == nil else { throw BenchError.botEnded(log: log) }
      let now = count()
      idle = now == last ? idle + 1 : 0
      last = now
      guard idle < 20_000 else { throw BenchError.stalled(at: now, of: target, log: log) }
      try await Task.sleep(for: .milliseconds(1))
    }
  }

  /// Figures of the bot's process.
  func figures() throws -> ProcessFigures {
    guard let figures = ProcessFigures(pid: process.pid) else {
      throw BenchError.botEnded(log: log)
    }
    return figures
  }

  private var log: String {
    let text = (try? String(contentsOfFile: directory + "/log", encoding: .utf8)) ?? ""
    return String(text.suffix(2000))
  }
}

/// Why a benchmark could not be run.
enum BenchError: Error, CustomStringConvertible {
  case botEnded(log: String)
  case stalled(at: Int, of: Int, log: String)
  case usage(String)
  case cannotConnect(errno: Int32)
  /// The server answered nothing for 20 seconds.
  case silent(answered: Int, of: Int)

  var description: String {
    switch self {
    case .botEnded(let log): "the bot ended; its log:\n\(log)"
    case .stalled(let at, let target, let log):
      "stalled at \(at) of \(target); the bot's log:\n\(log)"
    case .usage(let text): text
    case .cannotConnect(let errno): "cannot connect (errno \(errno))"
    case .silent(let answered, let count): "no answer after \(answered) of \(count)"
    }
  }
}

/// Temporary folders.
enum TemporaryFolder {
  /// A new, empty folder.
  static func make() -> String {
    var template = Array("/tmp/zekron-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return "/tmp" }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
