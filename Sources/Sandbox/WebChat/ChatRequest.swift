import HTTP

/// A call of the web chat, with its fields from the query or the JSON body.
struct ChatRequest: Sendable {
  /// Path after `/chat/api/`.
  let name: String
  let isPost: Bool
  /// The whole body, for uploads.
  let body: [UInt8]
  private let parameters: CallParameters

  init(_ request: IncomingRequest) throws(StandInError) {
    name = String(request.path.dropFirst("/chat/api/".count))
    isPost = request.method == "POST"
    body = request.body
    let query = request.query.map { JSON.Field(name: $0.name, value: .string($0.value)) }
    guard isPost, name != "photo" else {
      parameters = CallParameters(fields: query)
      return
    }
    guard request.headers["Content-Type"]?.hasPrefix("application/json") == true else {
      throw .badRequest("the body must be application/json")
    }
    guard case .object(let fields) = JSONParser.parse(body) else {
      throw .badRequest("the body must be a JSON object")
    }
    parameters = CallParameters(fields: query + fields)
  }

  /// A number that must be there.
  func number(_ name: String) throws(StandInError) -> Int64 {
    guard let value = parameters.integer(name) else {
      throw .badRequest("\(name) must be a whole number")
    }
    return value
  }

  func optionalNumber(_ name: String) -> Int64? { parameters.integer(name) }

  func messageID(_ name: String) throws(StandInError) -> Int {
    Int(clamping: try number(name))
  }

  func optionalMessageID(_ name: String) -> Int? {
    parameters.integer(name).map { Int(clamping: $0) }
  }

  func text(_ name: String) -> String? { parameters.text(name) }

  func flag(_ name: String) -> Bool { parameters.flag(name) }

  /// Who acts where.
  func post() throws(StandInError) -> World.Post {
    World.Post(
      user: try number("user"), chat: try number("chat"),
      replyTo: optionalMessageID("replyTo"), topic: optionalMessageID("thread"),
      album: text("album").map { String($0.prefix(64)) })
  }

  /// The fault of `POST faults`.
  func fault() throws(StandInError) -> Fault {
    let seconds = Int(clamping: max(optionalNumber("retryAfter") ?? 3, 0))
    let kind: Fault.Kind
    switch text("kind") ?? "" {
    case "429": kind = .tooManyRequests(retryAfter: max(seconds, 1))
    case "500": kind = .serverError(500)
    case "502": kind = .htmlBadGateway
    case "resetBefore": kind = .resetBefore
    case "resetAfter": kind = .resetAfter
    case "hang": kind = .hang(seconds: min(seconds, 3600))
    case "truncate": kind = .truncated
    case "blocked": kind = .blocked
    case "gone": kind = .gone
    case "tooBig": kind = .tooBig
    default: throw .badRequest("unknown kind of fault")
    }
    return Fault(
      method: text("method") ?? "*", chat: optionalNumber("chat"), kind: kind,
      times: Int(clamping: max(optionalNumber("times") ?? 1, 0)),
      skip: Int(clamping: max(optionalNumber("skip") ?? 0, 0)))
  }
}
