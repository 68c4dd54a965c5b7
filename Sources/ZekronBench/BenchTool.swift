import FoundationEssentials
import Glibc

/// `zekron-bench`: prints figures; what to compare them with is run beside it, in the same hour.
@main
enum BenchTool {
  private static let usage = """
    zekron-bench [--zekron PATH] [--prompts FILE] RUN …
      balance   a burst of 20,000 /balance from 2,000 chats
      latency   200 /balance per second for 10 s
      imagine   3,000 /imagine with the file engine and a photo of 1 MB
      rest      100,000 GET /v1/balance, 1,000 idle connections, 2 × 10,000 pictures by REST
      start     cold start to the first poll
      painter   time per megapixel, with and without encoding, of usual prompts or those of a file
      cancel    how soon the painter stops when told to, and how even its progress is
      fuzz      100,000 prompts that nobody would write
      all       everything above but cancel and fuzz
    """

  static func main() async {
    do {
      try await run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      print("zekron-bench: \(error)")
      exit(1)
    }
  }

  private static func run(_ words: [String]) async throws {
    var names: [String] = []
    var executable = beside
    var prompts = PainterRun.usual
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--zekron", let path = rest.popFirst() {
        executable = path
      } else if word == "--prompts", let path = rest.popFirst() {
        prompts = try Self.prompts(in: path)
      } else {
        names.append(word)
      }
    }
    guard !names.isEmpty, !names.contains("--help") else {
      print(usage)
      return
    }
    if names == ["all"] { names = ["start", "balance", "latency", "imagine", "rest", "painter"] }
    for name in names { try await run(name, executable: executable, prompts: prompts) }
  }

  /// The lines of a file without the empty ones and those that begin with `#`.
  private static func prompts(in path: String) throws -> [String] {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let prompts = lines.map(String.init).filter { !$0.hasPrefix("#") }
    guard !prompts.isEmpty else { throw BenchError.usage("no prompts in \(path)") }
    return prompts
  }

  private static func run(_ name: String, executable: String, prompts: [String]) async throws {
    switch name {
    case "balance":
      try await BalanceRun(executable: executable, updates: 20_000, chats: 2000).run()
    case "latency": try await LatencyRun(executable: executable, perSecond: 200, seconds: 10).run()
    case "imagine":
      try await ImagineRun(executable: executable, jobs: 3000, pictureBytes: 1_000_000).run()
    case "rest":
      try await RESTRun(
        executable: executable, balances: 100_000, pictures: 10_000, pictureBytes: 65_536
      ).run()
    case "start": try await StartRun(executable: executable, rounds: 10).run()
    case "painter": try PainterRun(edges: [256, 1024, 2048], prompts: prompts).run()
    case "cancel": try CancelRun(edge: 2048).run()
    case "fuzz": try FuzzRun(prompts: 100_000).run()
    default: throw BenchError.usage("no run '\(name)'\n\(usage)")
    }
  }

  /// The `zekron` that was built together with this program.
  private static var beside: String {
    let own = CommandLine.arguments[0]
    let folder = own.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return folder.isEmpty ? "./zekron" : folder.joined(separator: "/") + "/zekron"
  }
}
