import Cryptography
import Domain
import HTTP

/// Krea's API for z-image: a job that is polled, its picture behind an address.
///
/// https://docs.krea.ai; one picture a job, five shapes of about one megapixel, no negative prompt.
package struct KreaUpstream: Upstream {
  private let client: UpstreamClient
  /// Family and model of the path, such as `z-image/z-image`.
  private let model: String

  /// Krea asks for two to five seconds.
  private static let look = Duration.seconds(2)

  /// What each shape comes out as at `1K`.
  private static let shapes: [(name: String, size: PictureSize)] = [
    ("1:1", PictureSize(width: 1024, height: 1024)),
    ("4:3", PictureSize(width: 1152, height: 864)),
    ("2:3", PictureSize(width: 832, height: 1248)),
    ("16:9", PictureSize(width: 1280, height: 720)),
    ("9:16", PictureSize(width: 720, height: 1280)),
  ]

  /// - Parameters:
  ///   - client: With the key.
  ///   - model: Family and model, such as `z-image/z-image`.
  package init(_ client: UpstreamClient, model: String = "z-image/z-image") {
    self.client = client
    self.model = model
  }

  package var fingerprint: String { "krea:" + model }
  package let picturesPerCall = 1
  package let canEdit = true

  package func draw(
    _ order: UpstreamOrder, listener: UpstreamListener
  ) async throws(UpstreamError) -> UpstreamDrawing {
    var source: String?
    if let file = order.sources.first { source = try await upload(file, name: order.name) }
    var request = client.request(
      "POST", "/generate/image/\(model)", json: body(order, source: source))
    // The same source may have got another address, and one key with two bodies is a mistake.
    request.headers["Idempotency-Key"] =
      source.map { order.name + "-" + Hex.encode(Array(SHA256.hash($0).prefix(4))) } ?? order.name
    let accepted = try await client.json(request)
    guard let id = accepted["job_id"]?.string, UpstreamFault.isCode(id) else {
      throw .unreadable(reason: "no job")
    }
    let path = "/jobs/\(id)"
    let job = try await UpstreamJob(client: client, look: Self.look).wait {
      client.request("GET", path)
    } isDone: { job throws(UpstreamError) in
      let isDone = try Self.isDone(job)
      if let fraction = Self.fraction(of: job) { listener(fraction) }
      return isDone
    } orElse: {
      client.request("DELETE", path)
    }
    guard let url = job["result"]?["urls"]?.array?.first?.string else {
      throw .unreadable(reason: "no address of a picture")
    }
    return UpstreamDrawing(files: [try await client.file(at: url)], gaps: gaps(order))
  }

  package func probe() async throws(UpstreamError) -> String {
    let jobs = try await client.json(client.request("GET", "/jobs?limit=1"))
    guard jobs["items"]?.array != nil else { throw .unreadable(reason: "no list of jobs") }
    return "the key is accepted"
  }

  private static func isDone(_ job: JSON) throws(UpstreamError) -> Bool {
    switch job["status"]?.string {
    case "completed": return true
    case "backlogged", "queued", "scheduled", "processing", "sampling", "intermediate-complete":
      return false
    case "failed":
      throw UpstreamFault.error(codes: job.jobCodes) ?? job.jobRefusal
        ?? .broken(reason: "failed " + job.jobCodes.joined(separator: " "))
    case "cancelled": throw .broken(reason: "cancelled there")
    default: throw .unreadable(reason: "no known state")
    }
  }

  /// The states in order, as far as they say how far a job is.
  private static func fraction(of job: JSON) -> Double? {
    switch job["status"]?.string {
    case "processing": 0.2
    case "sampling": 0.5
    case "intermediate-complete": 0.8
    default: nil
    }
  }

  private func body(_ order: UpstreamOrder, source: String?) -> [UInt8] {
    let size = ShapeChoice.nearest(to: order.request.size, among: Self.shapes.map(\.size))
    let shape = Self.shapes.first { $0.size == size } ?? Self.shapes[0]
    var writer = JSONWriter(capacity: 1024)
    writer.beginObject()
    writer.field("prompt", StyleWords.prompt(of: order))
    writer.field("aspect_ratio", shape.name)
    writer.field("resolution", "1K")
    writer.field("seed", order.seed)
    if order.request.isRaw { writer.field("skip_prompt_expansion", true) }
    if let source {
      writer.field("image_url", source)
      writer.name("denoising_strength")
      writer.value(.number(order.request.strength.change))
    }
    writer.endObject()
    return writer.bytes
  }

  /// Krea reads pictures from addresses only, so it first keeps ours.
  private func upload(_ file: [UInt8], name: String) async throws(UpstreamError) -> String {
    var form = Multipart()
    let type = SourceType(of: file)
    form.add(
      name: "file", fileName: "source.\(type.fileExtension)", contentType: type.mimeType,
      bytes: file)
    var request = client.request("POST", "/assets", deadline: .seconds(60))
    request.headers["Content-Type"] = Multipart.contentType(boundary: name)
    request.body = form.body(boundary: name)
    guard let url = try await client.json(request)["image_url"]?.string else {
      throw .unreadable(reason: "no address of the source")
    }
    return url
  }

  private func gaps(_ order: UpstreamOrder) -> Set<EngineGap> {
    var gaps: Set<EngineGap> = []
    if !order.negative.isEmpty { gaps.insert(.negative) }
    if order.sources.count > 1 { gaps.insert(.secondSource) }
    return gaps
  }
}
