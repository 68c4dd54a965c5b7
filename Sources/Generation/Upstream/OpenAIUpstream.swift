package import Domain
import HTTP

/// Any service with OpenAI's images API: OpenAI, Azerion, LocalAI, vLLM, another zekron.
///
/// https://platform.openai.com/docs/api-reference/images
package struct OpenAIUpstream: Upstream {
  private let client: UpstreamClient
  private let options: Options

  /// What differs between services of this shape.
  package struct Options: Sendable {
    /// Name of the model there; nil sends none.
    package var model: String?
    /// The only sizes it draws, nearest wins; empty for any.
    package var sizes: [PictureSize] = []
    /// Most pictures of one call, `n`.
    package var picturesPerCall = 4
    /// `b64_json` or `url`; nil sends none, which GPT models insist on.
    package var responseFormat: String?
    package var quality: String?
    /// Fields beyond OpenAI's that it obeys.
    package var extensions: Set<Extension> = []

    package init() {}
  }

  /// A field that OpenAI itself does not have.
  package enum Extension: String, Sendable, CaseIterable {
    /// `seed`
    case seed
    /// `negative_prompt`
    case negative
    /// `strength`: how strongly the source holds, 0…1.
    case strength
  }

  package init(_ client: UpstreamClient, options: Options) {
    self.client = client
    self.options = options
  }

  package var fingerprint: String { "openai:" + (options.model ?? "default") }
  package var picturesPerCall: Int { options.picturesPerCall }
  package let canEdit = true

  package func draw(
    _ order: UpstreamOrder, listener: UpstreamListener
  ) async throws(UpstreamError) -> UpstreamDrawing {
    let isEdit = !order.sources.isEmpty
    var request = client.request(
      "POST", isEdit ? "/v1/images/edits" : "/v1/images/generations",
      deadline: client.settings.timeout, maxResponseBytes: UpstreamClient.mostAnswerBytes)
    // A repeated call with the same name draws and costs once, where the service knows the header.
    request.headers["Idempotency-Key"] = order.name
    if isEdit {
      request.headers["Content-Type"] = Multipart.contentType(boundary: order.name)
      request.body = form(order).body(boundary: order.name)
    } else {
      request.headers["Content-Type"] = "application/json"
      request.body = .text(JSON.object(fields(order)).text)
    }
    let answer = try await client.json(request)
    if answer["error"] != nil {
      // Some servers answer 200 and an error.
      let codes = UpstreamFault.codes(in: answer)
      throw UpstreamFault.error(codes: codes) ?? UpstreamFault.refusal(in: answer)
        ?? .broken(reason: codes.joined(separator: " "))
    }
    return UpstreamDrawing(files: try await files(in: answer), gaps: gaps(order))
  }

  package func probe() async throws(UpstreamError) -> String {
    let response = try await client.send(client.request("GET", "/v1/models"))
    switch response.status {
    case 200:
      let models = JSONParser.parse(response.body.joined, maxDepth: 16, maxValues: 100_000)?[
        "data"]?
        .array?.compactMap { $0["id"]?.string }
      guard let models else { throw .unreadable(reason: "no list of models") }
      guard let model = options.model, !models.isEmpty, !models.contains(model) else {
        return "\(models.count) models"
      }
      throw .rejected(reason: "its \(models.count) models do not include the configured one")
    case 404, 405: return "answers, without a list of models"
    default: throw UpstreamFault.error(of: response)
    }
  }

  private func fields(_ order: UpstreamOrder) -> [JSON.Field] {
    var fields: [JSON.Field] = []
    func add(_ name: String, _ value: JSON?) {
      if let value { fields.append(JSON.Field(name: name, value: value)) }
    }
    add("model", options.model.map(JSON.string))
    add("prompt", .string(prompt(order)))
    add("n", .integer(Int64(order.count)))
    add("size", .string(size(for: order.request.size).plain))
    add("quality", options.quality.map(JSON.string))
    add("response_format", options.responseFormat.map(JSON.string))
    if options.extensions.contains(.seed) { add("seed", .integer(Int64(order.seed))) }
    if options.extensions.contains(.negative), !order.negative.isEmpty {
      add("negative_prompt", .string(order.negative))
    }
    if options.extensions.contains(.strength), !order.sources.isEmpty {
      add("strength", .number(order.request.strength.fraction))
    }
    return fields
  }

  private func form(_ order: UpstreamOrder) -> Multipart {
    var form = Multipart()
    for field in fields(order) {
      form.add(name: field.name, value: field.value.string ?? field.value.text)
    }
    for (index, source) in order.sources.enumerated() {
      let type = SourceType(of: source)
      form.add(
        name: "image[]", fileName: "\(index).\(type.fileExtension)", contentType: type.mimeType,
        bytes: source)
    }
    return form
  }

  /// Models of this shape follow sentences, so what is to be left out is one.
  private func prompt(_ order: UpstreamOrder) -> String {
    let prompt = StyleWords.prompt(of: order)
    guard !order.negative.isEmpty, !options.extensions.contains(.negative) else { return prompt }
    return prompt + ". Without: \(order.negative)"
  }

  /// The size itself, or of those on offer the one of the nearest proportions.
  private func size(for size: PictureSize) -> PictureSize {
    options.sizes.contains(size)
      ? size : ShapeChoice.nearest(to: size, among: options.sizes) ?? size
  }

  private func gaps(_ order: UpstreamOrder) -> Set<EngineGap> {
    var gaps: Set<EngineGap> = []
    if !options.extensions.contains(.seed) { gaps.insert(.seed) }
    if !options.extensions.contains(.negative), !order.negative.isEmpty { gaps.insert(.negative) }
    if !options.extensions.contains(.strength), !order.sources.isEmpty { gaps.insert(.strength) }
    return gaps
  }

  private func files(in answer: JSON) async throws(UpstreamError) -> [[UInt8]] {
    guard let data = answer["data"]?.array, !data.isEmpty, data.count <= 16 else {
      throw .unreadable(reason: "no pictures")
    }
    var files: [[UInt8]] = []
    for entry in data {
      if let text = entry["b64_json"]?.string {
        files.append(try client.file(base64: text))
      } else if let url = entry["url"]?.string {
        files.append(try await client.file(at: url))
      } else {
        throw .unreadable(reason: "neither b64_json nor url")
      }
    }
    return files
  }
}
