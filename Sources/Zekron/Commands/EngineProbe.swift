import FoundationEssentials
import Generation
import HTTPClient
import Lifecycle

/// `zekron check-config --probe`: asks each engine whether it would take orders.
struct EngineProbe {
  let configuration: Configuration

  /// Prints a line for each engine that a model names.
  ///
  /// - Returns: Whether all of them answer as they should.
  func run() async throws -> Bool {
    let transport = CurlTransport(maxConnections: 8, userAgent: "Zekron/\(Version.current)")
    let engines = try EngineAssembly(
      configuration: configuration, transport: transport, logger: .silent)
    let search = ProgramSearch(path: ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
    var lines: [(name: String, isSound: Bool, text: String)] = []
    for name in EngineAssembly.names(in: configuration.catalog) {
      guard let engine = engines.upstreams.first(where: { $0.name == name })?.engine else {
        lines.append((name, true, "built in"))
        continue
      }
      let process = configuration.engines.first { $0.name == name }?.process
      if let program = process?.command.first, search.find(program) == nil {
        lines.append((name, false, "\(program) not found"))
        continue
      }
      do throws(UpstreamError) {
        lines.append((name, true, try await engine.probe()))
      } catch {
        if process != nil, case .unreachable = error {
          lines.append((name, true, "not running; zekron run starts it"))
        } else {
          lines.append((name, false, error.reason))
        }
      }
    }
    await transport.shutdown()
    let width = lines.reduce(0) { max($0, $1.name.count) }
    for line in lines {
      let padding = String(repeating: " ", count: width - line.name.count)
      Console.print("\(line.isSound ? "✓" : "✗") \(line.name)\(padding)  \(line.text)")
    }
    return lines.allSatisfy(\.isSound)
  }
}
