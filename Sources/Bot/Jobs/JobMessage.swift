import Domain
import Services
import Telegram

/// The one message that tells how a job goes.
struct JobMessage {
  let phrases: Phrases

  /// `#a1b2 · zekron-image-1 · 1024×1024 · $0.0267 · position 3 · ~12 s`.
  func queued(_ job: Job, position: Int, wait: Duration?) -> String {
    var parts = [head(job)]
    parts.append(
      position <= 1 ? phrases(.jobNext) : phrases(.jobQueued, ("position", String(position))))
    if let wait {
      parts.append(phrases(.jobWait, ("seconds", String(max(1, wait.components.seconds)))))
    }
    return parts.joined(separator: " · ")
  }

  /// `#a1b2 · … · drawing 40 %`.
  func drawing(_ job: Job, fraction: Double) -> String {
    let percent = Int((fraction * 100).rounded(.down))
    return head(job) + " · " + phrases(.jobDrawing, ("percent", String(percent)))
  }

  private func head(_ job: Job) -> String {
    let request = job.request
    let count = request.count > 1 ? " ×\(request.count)" : ""
    // Who meant a new picture sees at once that theirs is being changed, and can cancel.
    let photos = ["", "📷 · ", "📷×2 · "][min(request.sources.count, 2)]
    return HTMLText.escape(
      "\(job.id) · \(photos)\(request.model) · \(request.size)\(count) · \(job.price)")
  }

  /// How long a job at a position waits until it is done; nil when nothing is known yet.
  static func wait(position: Int, recent: [Duration], workers: Int) -> Duration? {
    guard !recent.isEmpty else { return nil }
    let median = recent.sorted()[recent.count / 2]
    let rounds = (max(1, position) + workers - 1) / max(1, workers)
    return max(.seconds(1), median * rounds)
  }

  static func word(for state: JobState) -> TextKey {
    switch state {
    case .queued: .stateQueued
    case .running: .stateRunning
    case .stored: .stateStored
    case .delivered: .stateDelivered
    case .failed: .stateFailed
    case .cancelled: .stateCancelled
    }
  }
}
