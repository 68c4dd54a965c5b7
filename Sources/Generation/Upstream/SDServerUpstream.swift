import Cryptography
import Domain
import HTTP

/// stable-diffusion.cpp's `sd-server` by its native API: jobs that are polled.
///
/// Unlike on its compatible endpoints, nothing in a prompt is read as parameters there
/// (stable-diffusion.cpp, examples/server/api.md).
package struct SDServerUpstream: Upstream {
  private let client: UpstreamClient
  private let options: SDOptions

  private static let look = Duration.milliseconds(500)
  /// The server clamps more to this (`limits.max_batch_count`).
  private static let mostPictures = 8

  package init(_ client: UpstreamClient, options: SDOptions) {
    self.client = client
    self.options = options
  }

  package var fingerprint: String { "sdcpp:" + (options.model ?? "default") }
  package var picturesPerCall: Int { min(options.picturesPerCall, Self.mostPictures) }
  package let canEdit = true

  package func draw(
    _ order: UpstreamOrder, listener: UpstreamListener
  ) async throws(UpstreamError) -> UpstreamDrawing {
    let accepted = try await client.json(
      client.request("POST", "/sdcpp/v1/img_gen", json: body(order)))
    guard let id = accepted["id"]?.string, UpstreamFault.isCode(id) else {
      throw .unreadable(reason: "no job")
    }
    let path = "/sdcpp/v1/jobs/\(id)"
    let job = try await UpstreamJob(client: client, look: Self.look).wait {
      client.request("GET", path, maxResponseBytes: UpstreamClient.mostAnswerBytes)
    } isDone: { job throws(UpstreamError) in
      switch job["status"]?.string {
      case "completed": return true
      case "queued", "generating": return false
      case "cancelled": throw .broken(reason: "cancelled there")
      case "failed":
        throw UpstreamFault.error(codes: job.jobCodes) ?? job.jobRefusal
          ?? .broken(reason: job.jobCodes.joined(separator: " "))
      default: throw .unreadable(reason: "no known state")
      }
    } orElse: {
      client.request("POST", path + "/cancel", json: [])
    }
    guard let images = job["result"]?["images"]?.array, !images.isEmpty, images.count <= 16 else {
      throw .unreadable(reason: "no pictures")
    }
    var files: [[UInt8]] = []
    for image in images {
      guard let text = image["b64_json"]?.string else { throw .unreadable(reason: "no base64") }
      files.append(try client.file(base64: text))
    }
    return UpstreamDrawing(
      files: files, gaps: order.sources.count > 1 ? [.secondSource] : [])
  }

  package func probe() async throws(UpstreamError) -> String {
    let facts = try await client.json(client.request("GET", "/sdcpp/v1/capabilities"))
    return "sd-server, model " + (facts["model"]?["name"]?.string?.prefix(60) ?? "unknown")
  }

  private func body(_ order: UpstreamOrder) -> [UInt8] {
    var writer = JSONWriter(capacity: 1024)
    writer.beginObject()
    writer.field("prompt", StyleWords.prompt(of: order))
    writer.field("negative_prompt", order.negative)
    writer.field("width", order.request.size.width)
    writer.field("height", order.request.size.height)
    writer.field("seed", order.seed)
    writer.field("batch_count", order.count)
    writer.field("embed_image_metadata", false)
    writer.field("output_format", "png")
    if let source = order.sources.first {
      writer.field("init_image", Base64.encode(source))
      writer.name("strength")
      writer.value(.number(order.request.strength.change))
    }
    let sampling = sampling
    if !sampling.isEmpty {
      writer.name("sample_params")
      writer.value(.object(sampling))
    }
    writer.endObject()
    return writer.bytes
  }

  private var sampling: [JSON.Field] {
    var fields: [JSON.Field] = []
    if let steps = options.steps {
      fields.append(JSON.Field(name: "sample_steps", value: .integer(Int64(steps))))
    }
    if let sampler = options.sampler {
      fields.append(JSON.Field(name: "sample_method", value: .string(sampler)))
    }
    if let scheduler = options.scheduler {
      fields.append(JSON.Field(name: "scheduler", value: .string(scheduler)))
    }
    if let guidance = options.guidance {
      fields.append(
        JSON.Field(
          name: "guidance",
          value: .object([JSON.Field(name: "txt_cfg", value: .number(guidance))])))
    }
    return fields
  }
}
