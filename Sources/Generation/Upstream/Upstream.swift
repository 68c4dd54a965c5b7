import Domain

/// A service that draws: one call of it, without retries.
///
/// Every implementation promises: an answer or an error comes within the time its settings allow;
/// cancelling the task ends the call soon, throws `.cancelled`, and tells the service if it can be
/// told; no error holds words of the prompt.
package protocol Upstream: Sendable {
  /// What repeats its pictures, such as `openai:gpt-image-1`.
  var fingerprint: String { get }
  /// Most pictures of one call.
  var picturesPerCall: Int { get }
  /// Whether it changes given pictures.
  var canEdit: Bool { get }

  /// Draws `order.count` pictures or, if it gives fewer, at least one.
  func draw(
    _ order: UpstreamOrder, listener: UpstreamListener
  ) async throws(UpstreamError) -> UpstreamDrawing

  /// Asks whether it would take orders, without ordering anything.
  ///
  /// - Returns: What it says about itself, in a few words.
  func probe() async throws(UpstreamError) -> String
}

/// A call's share of an order.
package struct UpstreamOrder: Sendable {
  let request: GenerationRequest
  /// The prompt as it may be sent: without tags that give orders to the server.
  let prompt: String
  let negative: String
  /// Of the first picture; the following ones count up.
  let seed: UInt32
  let count: Int
  /// Files of pictures to change.
  let sources: [[UInt8]]
  /// Stays the same when the same call is repeated, also by a new process (`CallName`).
  let name: String

  init(
    _ request: GenerationRequest, index: Int, count: Int, sources: [[UInt8]], name: String
  ) {
    self.request = request
    prompt = PromptTags.stripped(request.prompt)
    negative = PromptTags.stripped(request.negative)
    seed = request.seed &+ UInt32(index)
    self.count = count
    self.sources = sources
    self.name = name
  }
}

/// What a call gave.
package struct UpstreamDrawing: Sendable {
  /// Picture files, not yet looked at; at least one.
  let files: [[UInt8]]
  /// What of the order it could not do.
  let gaps: Set<EngineGap>

  init(files: [[UInt8]], gaps: Set<EngineGap> = []) {
    self.files = files
    self.gaps = gaps
  }
}
