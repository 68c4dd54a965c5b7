import Domain
import HTTP
package import Lifecycle

/// ZPK's API: an order whose pictures are asked for until all of them are there.
///
/// Every answer has status 200; what went wrong stands in `errors` or at each picture.
package struct ZPKUpstream: Upstream {
  private let client: UpstreamClient
  private let options: Options

  /// Whose account it is, and how it is to draw.
  package struct Options: Sendable {
    package let applicationID: String
    package let key: Secret<String>
    /// `zpk-ultra` or `dall-e-3`.
    package var model = "zpk-ultra"
    /// `standard` or `hq`.
    package var quality = "standard"

    package init(applicationID: String, key: Secret<String>) {
      self.applicationID = applicationID
      self.key = key
    }
  }

  private static let look = Duration.seconds(3)
  private static let sizes = [
    PictureSize(width: 1024, height: 1024), PictureSize(width: 1024, height: 1792),
    PictureSize(width: 1792, height: 1024),
  ]

  package init(_ client: UpstreamClient, options: Options) {
    self.client = client
    self.options = options
  }

  package var fingerprint: String { "zpk:" + options.model }
  package let picturesPerCall = 20
  package let canEdit = false

  package func draw(
    _ order: UpstreamOrder, listener: UpstreamListener
  ) async throws(UpstreamError) -> UpstreamDrawing {
    let accepted = try await client.json(
      client.request("POST", "/api/images/generate", json: body(order)))
    try Self.check(accepted)
    let id = accepted["unique_request_id"]?.string ?? Self.requestID(order)
    var answer = accepted
    if try !Self.isDone(accepted, count: order.count) {
      let question = question(id)
      answer = try await UpstreamJob(client: client, look: Self.look).wait {
        client.request("POST", "/api/images/check-status", json: question)
      } isDone: { answer throws(UpstreamError) in
        try Self.check(answer)
        let done = Self.images(in: answer).count { Self.state(of: $0) == "generated" }
        listener(Double(done) / Double(order.count))
        return try Self.isDone(answer, count: order.count)
      } orElse: {
        // Orders cannot be taken back there.
        nil
      }
    }
    var files: [[UInt8]] = []
    for image in Self.images(in: answer).prefix(order.count) {
      guard let url = image["image_url"]?.string else {
        throw .unreadable(reason: "no address of a picture")
      }
      files.append(try await client.file(at: url))
    }
    return UpstreamDrawing(
      files: files, gaps: order.negative.isEmpty ? [.seed] : [.seed, .negative])
  }

  package func probe() async throws(UpstreamError) -> String {
    let answer = try await client.json(
      client.request("POST", "/api/images/check-status", json: question("zekronprobe")))
    do throws(UpstreamError) {
      try Self.check(answer)
    } catch {
      // That it knows no such order is the right answer.
      guard case .rejected = error else { throw error }
    }
    return "the key is accepted"
  }

  private func body(_ order: UpstreamOrder) -> [UInt8] {
    let size = ShapeChoice.nearest(to: order.request.size, among: Self.sizes) ?? Self.sizes[0]
    let style = order.request.isRaw ? nil : order.request.style?.rawValue
    let isOwnStyle = style == "vivid" || style == "natural"
    var writer = JSONWriter(capacity: 512)
    writer.beginObject()
    credentials(&writer)
    writer.field("prompt", isOwnStyle ? order.prompt : StyleWords.prompt(of: order))
    writer.field("model", options.model)
    writer.field("num", order.count)
    writer.field("unique_request_id", Self.requestID(order))
    writer.field("connection_type", "fast")
    writer.field("quality", options.quality)
    if let style, isOwnStyle { writer.field("style", style) }
    writer.field("resolution", size.plain)
    writer.endObject()
    return writer.bytes
  }

  private func question(_ id: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    credentials(&writer)
    writer.field("unique_request_id", id)
    writer.endObject()
    return writer.bytes
  }

  private func credentials(_ writer: inout JSONWriter) {
    writer.field("application_id", options.applicationID)
    writer.field("api_key", options.key.revealed())
  }

  /// At most 16 characters there.
  private static func requestID(_ order: UpstreamOrder) -> String {
    String(order.name.suffix(16))
  }

  private static func check(_ answer: JSON) throws(UpstreamError) {
    guard answer["success"] != .bool(true) else { return }
    let codes = UpstreamFault.codes(in: answer)
    guard answer["success"] == .bool(false) || !codes.isEmpty else {
      throw .unreadable(reason: "neither success nor errors")
    }
    if let known = UpstreamFault.error(codes: codes) ?? UpstreamFault.refusal(in: answer) {
      throw known
    }
    let reason = codes.joined(separator: " ")
    switch codes.first {
    case "INVALID_CREDENTIALS", "ACCESS_DENIED": throw .unauthorized
    case "RATE_LIMIT": throw .busy(retryAfter: nil)
    case "SERVICE_UNAVAILABLE", "GENERAL_ERROR": throw .broken(reason: reason)
    default: throw .rejected(reason: reason)
    }
  }

  private static func images(in answer: JSON) -> [JSON] {
    let images = answer["images"]?.array ?? []
    return images.prefix(64).sorted { ($0["num"]?.integer ?? 0) < ($1["num"]?.integer ?? 0) }
  }

  private static func state(of image: JSON) -> String? { image["generation_status"]?.string }

  /// Whether all pictures are there; one that failed fails the order.
  private static func isDone(_ answer: JSON, count: Int) throws(UpstreamError) -> Bool {
    let images = images(in: answer)
    let failed = images.filter { state(of: $0) == "error" }
    if !failed.isEmpty {
      // Of several reasons a refusal counts: no other try would be drawn either.
      let codes = failed.flatMap(UpstreamFault.codes)
      throw UpstreamFault.error(codes: codes)
        ?? .broken(reason: codes.first ?? "one picture failed")
    }
    return images.count >= count && images.allSatisfy { state(of: $0) == "generated" }
  }
}
