import HTTP

/// A job at a service that answers later: asks until it is done, and takes it back when nobody
/// waits for it any more.
struct UpstreamJob {
  let client: UpstreamClient
  /// Between two questions.
  let look: Duration

  /// A question may go unanswered so often in a row before the job counts as lost.
  private static let patience = 3

  /// Polls.
  ///
  /// - Parameters:
  ///   - question: The request that asks for the job.
  ///   - isDone: Reads an answer; throws when the job has failed.
  ///   - withdrawal: The request that takes it back, for when the task is cancelled or the time is
  ///     over; nil when there is none.
  /// - Returns: The answer that is done.
  /// - Throws: `.slow` when the time is over.
  func wait(
    question: @Sendable () -> HTTPRequest,
    isDone: (JSON) throws(UpstreamError) -> Bool,
    orElse withdrawal: () -> HTTPRequest?
  ) async throws(UpstreamError) -> JSON {
    do throws(UpstreamError) {
      return try await poll(question, isDone)
    } catch {
      if error == .cancelled || error == .slow, let request = withdrawal() {
        client.sendLater(request)
      }
      throw error
    }
  }

  private func poll(
    _ question: () -> HTTPRequest, _ isDone: (JSON) throws(UpstreamError) -> Bool
  ) async throws(UpstreamError) -> JSON {
    var waited = Duration.zero
    var unanswered = 0
    while waited < client.settings.timeout {
      var pause = look
      do throws(UpstreamError) {
        let response = try await client.send(question())
        // A server that has started anew knows nothing of the job.
        if response.status == 404 || response.status == 410 {
          throw UpstreamError.broken(reason: "the job is gone")
        }
        guard (200..<300).contains(response.status) else {
          throw UpstreamFault.error(of: response)
        }
        guard let job = JSONParser.parse(response.body.joined, maxDepth: 32, maxValues: 100_000)
        else { throw UpstreamError.unreadable(reason: "no JSON") }
        if try isDone(job) { return job }
        unanswered = 0
      } catch {
        unanswered += 1
        guard error.isWorthAsking, unanswered < Self.patience else { throw error }
        if case .busy(let asked?) = error { pause = max(look, asked) }
      }
      try await client.pause(pause)
      waited += pause
    }
    throw .slow
  }
}

extension UpstreamError {
  /// Whether a question may be asked again although this was the answer: the job itself goes on.
  fileprivate var isWorthAsking: Bool {
    switch self {
    case .unreachable, .busy, .slow: true
    case .broken, .unreadable, .unauthorized, .outOfCredit, .rejected, .refused, .cancelled: false
    }
  }
}

extension JSON {
  /// The codes of a job's error, `{"error":{"code","message"}}`, wherever it stands.
  var jobCodes: [String] {
    let inner = self["result"].map(UpstreamFault.codes) ?? []
    return UpstreamFault.codes(in: self) + inner
  }

  /// What the sentences of a job's error say about content rules, wherever they stand.
  var jobRefusal: UpstreamError? {
    UpstreamFault.refusal(in: self) ?? self["result"].flatMap(UpstreamFault.refusal)
  }
}
