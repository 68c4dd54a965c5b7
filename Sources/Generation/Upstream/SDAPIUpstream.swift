import Cryptography
import Domain
import HTTP
import Synchronization

/// AUTOMATIC1111's API: A1111, Forge, SD.Next; stable-diffusion.cpp's sd-server by its own, better
/// one.
///
/// Fields: AUTOMATIC1111/stable-diffusion-webui, modules/api/models.py.
package final class SDAPIUpstream: Upstream {
  private let client: UpstreamClient
  private let options: SDOptions
  private let native: SDServerUpstream
  private let dialect: Mutex<SDOptions.Dialect>
  /// Calls under way: progress and interruption are the server's, not a call's.
  private let underWay = Mutex(0)

  private static let look = Duration.seconds(1)

  package init(_ client: UpstreamClient, options: SDOptions) {
    self.client = client
    self.options = options
    native = SDServerUpstream(client, options: options)
    dialect = Mutex(options.dialect)
  }

  package var fingerprint: String { "sdapi:" + (options.model ?? "default") }
  package var picturesPerCall: Int { options.picturesPerCall }
  package let canEdit = true

  package func draw(
    _ order: UpstreamOrder, listener: UpstreamListener
  ) async throws(UpstreamError) -> UpstreamDrawing {
    if try await speaksNative() { return try await native.draw(order, listener: listener) }
    let path = order.sources.isEmpty ? "/sdapi/v1/txt2img" : "/sdapi/v1/img2img"
    let request = client.request(
      "POST", path, json: body(order), deadline: client.settings.timeout,
      maxResponseBytes: UpstreamClient.mostAnswerBytes)
    underWay.withLock { $0 += 1 }
    defer { underWay.withLock { $0 -= 1 } }
    do throws(UpstreamError) {
      let answer = try await answer(to: request, listener: listener)
      return UpstreamDrawing(
        files: try files(in: answer, count: order.count),
        gaps: order.sources.count > 1 ? [.secondSource] : [])
    } catch {
      // The server draws on for nobody; but it would stop whatever it draws now, so only when that
      // can be nothing else of ours.
      if error == .cancelled || error == .slow, underWay.withLock({ $0 == 1 }) {
        client.sendLater(client.request("POST", "/sdapi/v1/interrupt", json: []))
      }
      throw error
    }
  }

  package func probe() async throws(UpstreamError) -> String {
    if try await speaksNative() { return try await native.probe() }
    let response = try await client.send(
      client.request("GET", "/sdapi/v1/progress?skip_current_image=true"))
    guard response.status == 200 else { throw UpstreamFault.error(of: response) }
    guard JSONParser.parse(response.body.joined, maxDepth: 16, maxValues: 10_000)?["state"] != nil
    else { throw .unreadable(reason: "no progress") }
    return "sdapi"
  }

  /// Whether the server has the native API; asked once, unless the configuration says.
  private func speaksNative() async throws(UpstreamError) -> Bool {
    switch dialect.withLock({ $0 }) {
    case .native: return true
    case .compatible: return false
    case .either: break
    }
    let response = try await client.send(client.request("GET", "/sdcpp/v1/capabilities"))
    let isJSON = JSONParser.parse(response.body.joined, maxDepth: 32, maxValues: 100_000) != nil
    if response.status >= 500 || response.status == 401 || response.status == 403 {
      throw UpstreamFault.error(of: response)
    }
    let isNative = response.status == 200 && isJSON
    dialect.withLock { $0 = isNative ? .native : .compatible }
    return isNative
  }

  /// The answer, with the server's progress told meanwhile.
  private func answer(
    to request: HTTPRequest, listener: UpstreamListener
  ) async throws(UpstreamError) -> JSON {
    let result = await withTaskGroup(of: Result<JSON, UpstreamError>?.self) { group in
      group.addTask { [client] in
        do throws(UpstreamError) {
          return .success(try await client.json(request))
        } catch {
          return .failure(error)
        }
      }
      group.addTask { [self] in
        await watch(listener)
        return nil
      }
      defer { group.cancelAll() }
      while let result = await group.next() {
        if let result { return result }
      }
      return .failure(.cancelled)
    }
    return try result.get()
  }

  /// Tells the server's progress while it is ours alone; ends when the server has none to tell.
  private func watch(_ listener: UpstreamListener) async {
    var furthest = 0.0
    var previews = PreviewQuestions(isAsking: listener.wantsPreviews)
    while !Task.isCancelled {
      do throws(UpstreamError) {
        try await client.pause(Self.look)
        guard underWay.withLock({ $0 == 1 }) else { continue }
        let answer = try await client.json(question(withPreview: previews.next()))
        // An answer that came late may be about the order that began meanwhile.
        guard underWay.withLock({ $0 == 1 }) else { continue }
        if let text = previews.news(in: answer) { listener.show(try client.file(base64: text)) }
        guard let fraction = answer["progress"]?.fraction, fraction > furthest else { continue }
        furthest = fraction
        listener(fraction)
      } catch {
        if case .rejected = error { return }
        previews.note(error)
      }
    }
  }

  private func question(withPreview: Bool) -> HTTPRequest {
    client.request(
      "GET", "/sdapi/v1/progress?skip_current_image=\(!withPreview)",
      maxResponseBytes: withPreview
        ? PreviewQuestions.mostAnswerBytes : UpstreamClient.mostWordBytes)
  }

  private func body(_ order: UpstreamOrder) -> [UInt8] {
    var writer = JSONWriter(capacity: 1024)
    writer.beginObject()
    writer.field("prompt", StyleWords.prompt(of: order))
    writer.field("negative_prompt", order.negative)
    writer.field("seed", order.seed)
    writer.field("batch_size", order.count)
    writer.field("n_iter", 1)
    writer.field("width", order.request.size.width)
    writer.field("height", order.request.size.height)
    writer.field("send_images", true)
    writer.field("save_images", false)
    if let steps = options.steps { writer.field("steps", steps) }
    if let guidance = options.guidance {
      writer.name("cfg_scale")
      writer.value(.number(guidance))
    }
    if let sampler = options.sampler { writer.field("sampler_name", sampler) }
    if let scheduler = options.scheduler { writer.field("scheduler", scheduler) }
    if let model = options.model {
      writer.name("override_settings")
      writer.value(.object([JSON.Field(name: "sd_model_checkpoint", value: .string(model))]))
      writer.field("override_settings_restore_afterwards", false)
    }
    if let source = order.sources.first {
      writer.name("init_images")
      writer.value(.array([.string(Base64.encode(source))]))
      writer.name("denoising_strength")
      writer.value(.number(order.request.strength.change))
      writer.field("include_init_images", false)
    }
    writer.endObject()
    return writer.bytes
  }

  /// With several pictures a sheet of them may come first, so the last ones count.
  private func files(in answer: JSON, count: Int) throws(UpstreamError) -> [[UInt8]] {
    guard let images = answer["images"]?.array, !images.isEmpty, images.count <= 17 else {
      throw .unreadable(reason: "no pictures")
    }
    var files: [[UInt8]] = []
    for image in images.suffix(count) {
      guard let text = image.string else { throw .unreadable(reason: "no base64") }
      files.append(try client.file(base64: text))
    }
    return files
  }
}

/// How a Stable Diffusion server is to draw; what is nil is the server's own choice.
package struct SDOptions: Sendable {
  /// The checkpoint.
  package var model: String?
  package var steps: Int?
  /// How closely the prompt is followed, `cfg_scale`.
  package var guidance: Double?
  package var sampler: String?
  package var scheduler: String?
  /// Most pictures of one call: they are drawn at once, in one memory.
  package var picturesPerCall = 1
  package var dialect = Dialect.either

  /// Which of the two APIs is spoken.
  package enum Dialect: String, Sendable, CaseIterable {
    /// sd-server's own when it is there.
    case either = "auto"
    case compatible = "sdapi"
    case native = "sdcpp"
  }

  package init() {}
}

extension SourceStrength {
  /// How much may change, as diffusion models count: 0 nothing, 1 everything.
  var change: Double { 1 - fraction }
}

extension JSON {
  /// A number of any kind, within 0…1.
  var fraction: Double? {
    switch self {
    case .integer(let value): min(max(Double(value), 0), 1)
    case .number(let value): value.isFinite ? min(max(value, 0), 1) : nil
    case .null, .bool, .string, .array, .object: nil
    }
  }
}
