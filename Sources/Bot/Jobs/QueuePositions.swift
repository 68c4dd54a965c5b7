import Domain

/// The places in line that people have been told, thinned: 1 2 3 5 8 13 21 and so on, so that
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
  /// `queue` is all that wait, oldest first; `line` says what jobs of a model wait for.
  mutating func changes(
    in queue: [Job], line: (String) -> String
  ) -> [(job: Job, position: Int)] {
    var changes: [(job: Job, position: Int)] = []
    var seen: [JobID: Int] = [:]
    var lengths: [String: Int] = [:]
    for job in queue {
      let place = line(job.request.model)
      let position = (lengths[place] ?? 0) + 1
      lengths[place] = position
      let last = told[job.id]
      let isNews = last.map { $0 != position && Self.steps.contains(position) } ?? false
      if isNews, job.messageID != nil, job.delivery != nil { changes.append((job, position)) }
      seen[job.id] = isNews || last == nil ? position : last
    }
    told = seen
    return changes
  }
}
