import Cryptography
import Domain
import HTTP
import ImageCodecs
import Lifecycle
import TestSupport

@testable import Generation

/// Engines over a scripted service, on a clock that leaps.
struct UpstreamFixture {
  let transport: ScriptedTransport
  let clock = LeapingClock()
  let time = ManualTime()
  let courier: EngineCourier

  init(_ transport: ScriptedTransport) {
    self.transport = transport
    courier = EngineCourier(transport: transport, clock: ContinuousClock())
  }

  func client(
    base: String = "http://gpu:7860", key: String? = nil, timeout: Duration = .seconds(60)
  ) -> UpstreamClient {
    UpstreamClient(
      UpstreamSettings(baseURL: base, key: key.map { Secret($0) }, timeout: timeout),
      transport: transport, courier: courier, clock: clock)
  }

  func engine(
    _ upstream: any Upstream, concurrency: Int = 2, attempts: Int = 3, restAfter: Int = 5,
    readiness: ServerReadiness? = nil, log: any LogSink = NoteSink()
  ) -> UpstreamEngine {
    UpstreamEngine(
      "gpu", upstream: upstream,
      settings: .init(concurrency: concurrency, attempts: attempts, restAfter: restAfter),
      parts: .init(
        time: time, clock: clock, randomBytes: SeededBytes().bytes, darkroom: Darkroom(threads: 1),
        logger: Logger(sink: log, level: .debug)),
      readiness: readiness)
  }

  /// Lets the courier say what it has taken.
  func deliver() async {
    await Self.deliver(courier)
  }

  static func deliver(_ courier: EngineCourier) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { try? await courier.run() }
      await courier.drain()
      group.cancelAll()
    }
  }

  static func request(
    _ prompt: String = "a lake at dusk", negative: String = "", size: (Int, Int) = (128, 96),
    seed: UInt32 = 7, count: Int = 1, style: PictureStyle? = nil, isRaw: Bool = false
  ) -> GenerationRequest {
    GenerationRequest(
      model: "zekron-image-1", prompt: prompt, negative: negative,
      size: PictureSize(width: size.0, height: size.1), seed: seed, count: count, style: style,
      isRaw: isRaw)
  }

  static func order(
    _ request: GenerationRequest = request(), sources: [[UInt8]] = []
  ) -> UpstreamOrder {
    UpstreamOrder(
      request, index: 0, count: request.count, sources: sources, name: "zekron-0011223344")
  }

  /// A PNG of one colour.
  static func png(_ width: Int = 128, _ height: Int = 96, red: UInt8 = 40) throws -> [UInt8] {
    try PNGCodec.encode(
      Bitmap(width: width, height: height, red: red, green: 90, blue: 160),
      text: [PNGText("parameters", "a lake at dusk, steps 20")])
  }

  static func base64(_ width: Int = 128, _ height: Int = 96) throws -> String {
    Base64.encode(try png(width, height))
  }
}

/// Keeps the lines of a log.
final class NoteSink: LogSink {
  private let lines = Lines()

  /// `event key=value …` of each line.
  var written: [String] { lines.all }

  func write(level: LogLevel, event: String, fields: [LogField]) {
    let texts = fields.map { field in
      switch field.value {
      case .text(let text): "\(field.key)=\(text)"
      case .number(let number): "\(field.key)=\(number)"
      }
    }
    lines.add(([event] + texts).joined(separator: " "))
  }
}
