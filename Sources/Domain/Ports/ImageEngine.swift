/// Turns a request into a picture file.
///
/// Every implementation promises: the same request gives the same bytes while `fingerprint` is
/// the same, or says in its documentation that it cannot; cancelling the task ends the work soon
/// and throws `.cancelled`; progress goes from 0 to 1 and may be reported from any thread. Previews
/// are shown only to who wants them.
package protocol ImageEngine: Sendable {
  /// Name and version of what draws, such as `painter-1`.
  var fingerprint: String { get }

  /// Draws, or changes `sources`: the files of `request.sources`, in their order, as they were
  /// given and checked by nobody.
  ///
  /// - Throws: `EngineError.failed` for a source that is no picture or too large.
  func generate(
    _ request: GenerationRequest, sources: [[UInt8]],
    progress: DrawingProgress
  ) async throws(EngineError) -> GeneratedPicture
}

extension ImageEngine {
  /// Draws, or changes `sources`, for who only counts how much is done.
  package func generate(
    _ request: GenerationRequest, sources: [[UInt8]] = [],
    progress: @escaping @Sendable (Double) -> Void
  ) async throws(EngineError) -> GeneratedPicture {
    try await generate(request, sources: sources, progress: DrawingProgress(note: progress))
  }
}

/// A picture file as an engine made it.
package struct GeneratedPicture: Sendable {
  /// The whole file.
  package let bytes: [UInt8]
  package let format: PictureFormat
  package let size: PictureSize
  package let reading: PromptReading
  /// Fingerprint of the engine that drew it when that is not the one that was asked; else nil.
  package let drawer: String?

  package init(
    bytes: [UInt8], format: PictureFormat, size: PictureSize, reading: PromptReading = .init(),
    drawer: String? = nil
  ) {
    self.bytes = bytes
    self.format = format
    self.size = size
    self.reading = reading
    self.drawer = drawer
  }
}

/// Why no picture was made.
package enum EngineError: Error, Sendable, Equatable {
  /// Another try may succeed.
  case unavailable(reason: String)
  /// The engine will not draw this, by a policy of its own: nothing is charged, and the owner may
  /// appeal.
  case refused(reason: String)
  /// No try will succeed.
  case failed(reason: String)
  case cancelled

  package var isRetryable: Bool {
    if case .unavailable = self { true } else { false }
  }

  /// In words for the log.
  package var reason: String {
    switch self {
    case .unavailable(let reason), .refused(let reason), .failed(let reason): reason
    case .cancelled: "cancelled"
    }
  }
}
