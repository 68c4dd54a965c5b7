package import HTTP
package import Lifecycle

/// The Bot API over HTTP (https://core.telegram.org/bots/api#making-requests).
///
/// The URL holds the bot's token, so no URL ever leaves this type except to the transport, and
/// whatever words come back are searched for the token before they go into an error.
package struct BotClient: BotAPI {
  private let transport: any HTTPTransport
  private let baseURL: String
  private let token: Secret<String>
  private let boundary: @Sendable () -> String

  /// - Parameters:
  ///   - transport: Carries the requests.
  ///   - baseURL: `https://api.telegram.org`, or a server of one's own.
  ///   - token: As given by BotFather.
  ///   - boundary: Makes a fresh boundary for a form: 16 random bytes in hexadecimal will do.
  package init(
    transport: any HTTPTransport,
    baseURL: String,
    token: Secret<String>,
    boundary: @escaping @Sendable () -> String
  ) {
    self.transport = transport
    self.baseURL = baseURL.hasSuffix("/") ? String(baseURL.dropLast()) : baseURL
    self.token = token
    self.boundary = boundary
  }

  package func call(_ call: BotCall) async throws(TelegramError) -> BotResult {
    let response = try await send(request(for: call))
    let body = response.body.joined
    let isSuccess = (200..<300).contains(response.status)
    if isSuccess, Self.saysOK(body) { return BotResult(body: body) }
    let verdict = Verdict(body)
    if isSuccess, verdict?.ok == true { return BotResult(body: body) }
    throw failure(response, verdict: verdict)
  }

  /// Downloads a file.
  ///
  /// - Parameters:
  ///   - path: `File.filePath`.
  ///   - maxBytes: Refuses longer files.
  ///   - deadline: Time allowed on the network.
  /// - Returns: The bytes.
  /// - Throws: `.wrongFileID` when the path is not of this bot or has expired, `.fileTooBig`, or
  ///   as any call.
  package func downloadFile(
    path: String, maxBytes: Int, deadline: Duration = .seconds(60)
  ) async throws(TelegramError) -> [UInt8] {
    guard let path = Self.escapedPath(path) else { throw .wrongFileID }
    let request = HTTPRequest(
      url: "\(baseURL)/file/bot\(token.revealed())/\(path)", deadline: deadline,
      maxResponseBytes: maxBytes)
    let response: HTTPResponse
    do {
      response = try await send(request)
    } catch .transport(.responseTooLarge) {
      throw .fileTooBig
    }
    guard response.status != 200 else { return response.body.joined }
    let error = failure(response, verdict: Verdict(response.body.joined))
    throw response.status == 404 ? .wrongFileID : error
  }

  private func request(for call: BotCall) -> HTTPRequest {
    var request = HTTPRequest(
      method: "POST", url: "\(baseURL)/bot\(token.revealed())/\(call.method)",
      deadline: call.deadline)
    switch call.payload {
    case .none: break
    case .json(let bytes):
      request.headers = ["Content-Type": "application/json"]
      request.body = .bytes(bytes)
    case .form(let form):
      let boundary = boundary()
      request.headers = ["Content-Type": Multipart.contentType(boundary: boundary)]
      request.body = form.body(boundary: boundary)
    }
    return request
  }

  private func send(_ request: HTTPRequest) async throws(TelegramError) -> HTTPResponse {
    do {
      return try await transport.send(request)
    } catch {
      throw .transport(cleaned(error))
    }
  }

  private func failure(_ response: HTTPResponse, verdict: Verdict?) -> TelegramError {
    TelegramError(
      status: response.status, verdict: verdict,
      retryAfterHeader: response.headers["Retry-After"], clean: cleaned)
  }

  private func cleaned(_ error: HTTPTransportError) -> HTTPTransportError {
    switch error {
    case .notSent(let reason): .notSent(reason: cleaned(reason))
    case .interrupted(let reason): .interrupted(reason: cleaned(reason))
    case .invalidRequest(let reason): .invalidRequest(reason: cleaned(reason))
    case .timedOut, .addressRefused, .responseTooLarge, .cancelled: error
    }
  }

  /// Takes the token out, and its secret half alone as well.
  private func cleaned(_ words: String) -> String {
    let token = token.revealed()
    let secret = token.split(separator: ":").last.map(String.init) ?? token
    guard !secret.isEmpty else { return words }
    return words.replacing(token, with: "[token]").replacing(secret, with: "[token]")
  }

  /// Whether a body looks like `{"ok":true…}`, without decoding what may be a long result.
  static func saysOK(_ body: [UInt8]) -> Bool {
    var rest = body[...]
    for word in ["{", "\"ok\"", ":", "true"] {
      rest = rest.drop(while: isSpace)
      guard rest.starts(with: word.utf8) else { return false }
      rest = rest.dropFirst(word.utf8.count)
    }
    return rest.last { !isSpace($0) } == UInt8(ascii: "}")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }

  /// A path safe to put behind the token: relative, no dot segments, percent-escaped.
  private static func escapedPath(_ path: String) -> String? {
    let segments = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !segments.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else { return nil }
    var escaped: [UInt8] = []
    for byte in path.utf8 {
      if isPlain(byte) {
        escaped.append(byte)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        escaped.append(contentsOf: (digits.utf8.count == 1 ? "%0" : "%").utf8)
        escaped.append(contentsOf: digits.utf8)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
