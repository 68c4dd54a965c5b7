import FoundationEssentials
import HTTP
import HTTPClient
import Testing

/// A program that uses the bot's REST API with a key.
struct APIClient: Sendable {
  let baseURL: String
  let key: String

  private static let transport = CurlTransport(maxConnections: 16, userAgent: "e2e")

  /// An answer with its JSON read.
  struct Answer: Sendable {
    let status: Int
    let headers: HTTPHeaders
    let bytes: [UInt8]
    let json: JSON

    var data: JSON? { json["data"] }
  }

  /// Waits for the bot's API and speaks to the newest one.
  static func of(_ bot: RunningBot, key: String) async throws -> APIClient {
    let starts = bot.log.components(of: "http.server.stopped").count
    var url: String?
    try await eventually("the API listens (\(starts))") {
      url = bot.log.components(of: "api.ready url=").last.map { String($0.prefix { $0 != "\n" }) }
      return url?.hasPrefix("http://127.0.0.1:") == true
    }
    return APIClient(baseURL: try #require(url), key: key)
  }

  func get(_ path: String) async throws -> Answer { try await send("GET", path, [:], []) }

  func post(_ path: String, _ json: String, headers: HTTPHeaders = [:]) async throws -> Answer {
    try await send("POST", path, headers, Array(json.utf8))
  }

  private func send(
    _ method: String, _ path: String, _ more: HTTPHeaders, _ body: [UInt8]
  ) async throws -> Answer {
    var headers: HTTPHeaders = ["Authorization": "Bearer \(key)"]
    for field in more.fields { headers.add(name: field.name, value: field.value) }
    let response = try await Self.transport.send(
      HTTPRequest(
        method: method, url: path.hasPrefix("http") ? path : baseURL + path, headers: headers,
        body: .bytes(body), deadline: .seconds(115)))
    let bytes = response.body.joined
    return Answer(
      status: response.status, headers: response.headers, bytes: bytes,
      json: JSONParser.parse(bytes) ?? .null)
  }
}

extension String {
  /// The pieces after each occurrence of some words.
  fileprivate func components(of words: String) -> [Substring] {
    var rest = self[...]
    var pieces: [Substring] = []
    while let found = rest.firstRange(of: words) {
      rest = rest[found.upperBound...]
      pieces.append(rest)
    }
    return pieces
  }
}
