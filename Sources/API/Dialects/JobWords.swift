import Domain

/// Words for jobs, as REST answers have them.
enum JobWords {
  static func status(of state: JobState) -> String {
    switch state {
    case .queued: "queued"
    case .running: "running"
    case .stored, .delivered: "completed"
    case .failed: "failed"
    case .cancelled: "cancelled"
    }
  }

  static func type(of request: GenerationRequest) -> String {
    request.sources.isEmpty ? "create" : "edit"
  }
}
