import Domain

/// The states of Krea's jobs.
enum KreaStatus: String, CaseIterable, Sendable {
  /// Waits until fewer pictures of its own account are drawn.
  case backlogged
  /// Waits for a worker.
  case queued
  /// A worker is free and about to take it.
  case scheduled
  /// A worker has it; nothing is drawn yet.
  case processing
  /// It is being drawn.
  case sampling
  /// The engine is done, and the picture is being stored.
  case intermediateComplete = "intermediate-complete"
  case completed
  case failed
  case cancelled

  init(_ report: JobReport) {
    switch report.job.state {
    case .queued:
      self = report.isHeldBack ? .backlogged : report.isNext ? .scheduled : .queued
    case .running:
      let progress = report.progress ?? 0
      self = progress <= 0 ? .processing : progress < 1 ? .sampling : .intermediateComplete
    case .stored, .delivered: self = .completed
    case .failed: self = .failed
    case .cancelled: self = .cancelled
    }
  }

  /// The states that a job of this status may be in.
  var jobStates: [JobState] {
    switch self {
    case .backlogged, .queued, .scheduled: [.queued]
    case .processing, .sampling, .intermediateComplete: [.running]
    case .completed: [.stored, .delivered]
    case .failed: [.failed]
    case .cancelled: [.cancelled]
    }
  }
}
