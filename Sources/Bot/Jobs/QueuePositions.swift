import Domain

/// The places in the queue that people have been told, thinned: 1 2 3 5 8 13 21 and so on, so that
/// a long wait is not a stream of edits.
struct QueuePositions {
  private var told: [JobID: Int] = [:]

  private static let steps: Set<Int> = {
    var steps: Set<Int> = [1]
    var pair = (1, 2)
    while pair.1 < 10_000 {
      steps.insert(pair.1)
      pair = (pair.1, pair.0 + pair.1)
    }
    return steps
  }()

  /// The jobs whose message must change, with their new place; counts them as told.
  ///
  /// A job that is seen for the first time has just been told its place by its own message.
  mutating func changes(in queue: [Job]) -> [(job: Job, position: Int)] {
    var changes: [(job: Job, position: Int)] = []
    var seen: [JobID: Int] = [:]
    for (index, job) in queue.enumerated() {
      let position = index + 1
      let last = told[job.id]
      let isNews = last.map { $0 != position && Self.steps.contains(position) } ?? false
      if isNews, job.messageID != nil, job.delivery != nil { changes.append((job, position)) }
      seen[job.id] = isNews || last == nil ? position : last
    }
    told = seen
    return changes
  }
}
