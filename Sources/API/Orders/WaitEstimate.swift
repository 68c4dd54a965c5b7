import Domain

/// How long jobs will take, by how long the latest ones took.
struct WaitEstimate: Sendable {
  /// What one job takes.
  let duration: Duration
  /// Jobs drawn at once.
  let workers: Int

  /// Jobs that are looked at.
  static let sample = 50
  /// What a job is thought to take before the first one was measured.
  static let first: Duration = .seconds(5)

  /// An estimate by what an engine has measured; before its first picture, or when nothing is known
  /// of it, by what the latest jobs of all took.
  init(status: EngineStatus?, durations: [Duration], workers: Int) {
    let places = status?.places ?? workers
    self.init(durations: status?.typical.map { [$0] } ?? durations, workers: places)
  }

  /// An estimate by what the latest jobs took, in any order; a few that took very long count no
  /// more than others.
  init(durations: [Duration], workers: Int) {
    self.workers = max(1, workers)
    let sorted = durations.sorted()
    duration = sorted.isEmpty ? Self.first : sorted[sorted.count / 2]
  }

  /// Whole seconds, rounded up, until a job has ended that waits at a place of the queue, 1 for the
  /// first; at least 1.
  func seconds(position: Int) -> Int {
    // Everybody ahead is drawn in rounds of as many as there are workers.
    let rounds = max(0, position - 1) / workers + 1
    return Self.wholeSeconds(duration * rounds)
  }

  /// The same for a job that has been drawn for a while.
  func seconds(drawnFor elapsed: Duration) -> Int { Self.wholeSeconds(duration - elapsed) }

  private static func wholeSeconds(_ duration: Duration) -> Int {
    Int(clamping: max(1, (duration.wholeMilliseconds + 999) / 1000))
  }
}
