import HTTP

/// When a server is asked for the picture as it forms, and what of its answers is new.
///
/// It makes each preview only because it is asked (modules/shared_state.py, `set_current_image`),
/// so it is not asked more often than people are shown one.
struct PreviewQuestions {
  private var isAsking: Bool
  private var looks = 0
  private var last: Int?

  /// Looks between two previews: 3 s.
  private static let looksPerPreview = 3
  /// Base64 of what is looked at (`UpstreamPicture.preview`).
  static let mostAnswerBytes = 12 << 20

  init(isAsking: Bool) {
    self.isAsking = isAsking
  }

  /// Whether the next question asks for a preview.
  mutating func next() -> Bool {
    looks += 1
    return isAsking && looks.isMultiple(of: Self.looksPerPreview)
  }

  /// The preview in an answer, in base64, unless it is the last one.
  mutating func news(in answer: JSON) -> String? {
    guard isAsking, let text = answer["current_image"]?.string, !text.isEmpty else { return nil }
    let hash = text.hashValue
    guard hash != last else { return nil }
    last = hash
    return text
  }

  /// A server whose answers cannot be read with previews is asked without.
  mutating func note(_ error: UpstreamError) {
    if case .unreadable = error { isAsking = false }
  }
}
