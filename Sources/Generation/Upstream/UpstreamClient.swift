import Cryptography
import Domain
package import HTTP
import ImageCodecs
package import Lifecycle

/// Calls one service: bounded answers, its key on its own origin only, errors by their meaning.
package struct UpstreamClient: Sendable {
  let settings: UpstreamSettings
  let clock: any Clock<Duration>
  private let transport: any HTTPTransport
  private let courier: EngineCourier

  /// Base64 of four pictures of sixteen megapixels.
  static let mostAnswerBytes = 96 << 20
  /// A short answer: a state, a list of models.
  static let mostWordBytes = 1 << 20
  /// For calls that do not draw.
  static let shortDeadline = Duration.seconds(20)

  /// - Parameters:
  ///   - settings: Where the service is, and how patient to be.
  ///   - transport: Carries the requests.
  ///   - courier: Carries what must be said after a task was cancelled.
  ///   - clock: For waiting between questions.
  package init(
    _ settings: UpstreamSettings, transport: any HTTPTransport, courier: EngineCourier,
    clock: any Clock<Duration>
  ) {
    self.settings = settings
    self.transport = transport
    self.courier = courier
    self.clock = clock
  }

  /// A request to a path of the service, with the key.
  func request(
    _ method: String, _ path: String, json: [UInt8]? = nil, deadline: Duration = shortDeadline,
    maxResponseBytes: Int = mostWordBytes
  ) -> HTTPRequest {
    var request = HTTPRequest(
      method: method, url: settings.baseURL + path, headers: ["Accept": "application/json"],
      deadline: deadline, maxResponseBytes: maxResponseBytes)
    if let json {
      request.headers["Content-Type"] = "application/json"
      request.body = .bytes(json)
    }
    if let authorization = settings.authorization {
      request.headers["Authorization"] = authorization.revealed()
    }
    return request
  }

  /// Sends a request and gives any answer.
  func send(_ request: HTTPRequest) async throws(UpstreamError) -> HTTPResponse {
    do {
      return try await transport.send(request)
    } catch {
      switch error {
      case .notSent(let reason): throw .unreachable(reason: reason)
      case .timedOut: throw .slow
      case .addressRefused: throw .unreachable(reason: "its address is not allowed")
      case .interrupted: throw .unreachable(reason: "the connection broke")
      case .responseTooLarge: throw .unreadable(reason: "it is too large")
      case .invalidRequest: throw .rejected(reason: "the request cannot be sent")
      case .cancelled: throw .cancelled
      }
    }
  }

  /// The JSON of an answer of status 2xx.
  func json(_ request: HTTPRequest) async throws(UpstreamError) -> JSON {
    let response = try await send(request)
    guard (200..<300).contains(response.status) else { throw UpstreamFault.error(of: response) }
    guard let json = JSONParser.parse(response.body.joined, maxDepth: 32, maxValues: 100_000)
    else { throw .unreadable(reason: "no JSON") }
    return json
  }

  /// A picture file in base64, with or without the head of a `data:` address.
  func file(base64 text: String) throws(UpstreamError) -> [UInt8] {
    var text = text[...]
    if text.hasPrefix("data:"), let comma = text.prefix(128).firstIndex(of: ",") {
      text = text[text.index(after: comma)...]
    }
    guard let bytes = Base64.decode(String(text)), !bytes.isEmpty else {
      throw .unreadable(reason: "no base64")
    }
    return bytes
  }

  /// A picture file from an address that an answer holds.
  ///
  /// Only https, or the service's own origin, which alone is shown the key; no redirects.
  func file(at url: String) async throws(UpstreamError) -> [UInt8] {
    if url.hasPrefix("data:") { return try file(base64: url) }
    let own = Self.origin(of: settings.baseURL)
    let isPath = url.hasPrefix("/") && !url.hasPrefix("//")
    let absolute = isPath ? own + url : url
    let isOwn = Self.origin(of: absolute) == own
    guard isOwn || absolute.hasPrefix("https://") else {
      throw .unreadable(reason: "the picture's address is neither https nor its own")
    }
    var request = HTTPRequest(
      url: absolute, deadline: .seconds(60), maxResponseBytes: UpstreamPicture.limits.maxBytes)
    if isOwn, let authorization = settings.authorization {
      request.headers["Authorization"] = authorization.revealed()
    }
    let response = try await send(request)
    guard response.status == 200 else {
      throw .unreadable(reason: "status \(response.status) instead of the picture")
    }
    return response.body.joined
  }

  /// Sends a request that nobody waits for, also from a cancelled task.
  func sendLater(_ request: HTTPRequest) {
    courier.send(request)
  }

  /// Waits between two questions.
  func pause(_ duration: Duration) async throws(UpstreamError) {
    do { try await clock.sleep(for: duration) } catch { throw .cancelled }
  }

  /// Scheme, host and port as they are written.
  private static func origin(of url: String) -> String {
    guard let scheme = url.firstRange(of: "://") else { return "" }
    let rest = url[scheme.upperBound...]
    return String(url[..<(rest.firstIndex { "/?#".contains($0) } ?? url.endIndex)]).lowercased()
  }
}

/// Where a service is, and how it is asked.
package struct UpstreamSettings: Sendable {
  /// Without a slash at the end.
  let baseURL: String
  /// Value of the `Authorization` header; nil for none.
  let authorization: Secret<String>?
  /// How long one call may take.
  let timeout: Duration

  /// - Parameters:
  ///   - baseURL: `http` or `https`, without a slash at the end.
  ///   - key: A key, sent as `Bearer`; `user:password` is sent as `Basic`.
  ///   - timeout: How long one call may take.
  package init(baseURL: String, key: Secret<String>? = nil, timeout: Duration = .seconds(180)) {
    self.baseURL = baseURL
    authorization = key.map { key in
      let text = key.revealed()
      return Secret(
        text.contains(":") ? "Basic " + Base64.encode(Array(text.utf8)) : "Bearer " + text)
    }
    self.timeout = timeout
  }
}
