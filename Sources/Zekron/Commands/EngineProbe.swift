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
    var lines: [(name: String, isSound: Bool, text: String)] = []
    for name in EngineAssembly.names(in: configuration.catalog) {
      guard let engine = engines.upstreams.first(where: { $0.name == name })?.engine else {
        lines.append((name, true, "built in"))
        continue
      }
      do throws(UpstreamError) {
        lines.append((name, true, try await engine.probe()))
      } catch {
        let isManaged = configuration.engines.contains { $0.name == name && $0.process != nil }
        if isManaged, case .unreachable = error {
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
