import Testing

/// Waits until something is true, looking often.
///
/// - Throws: `NotInTime` when it is not true in time, or what the condition throws.
func eventually(
  _ what: String, within limit: Duration = .seconds(20),
  _ condition: () async throws -> Bool
) async throws {
  let end = ContinuousClock.now + limit
  while try await !condition() {
    guard ContinuousClock.now < end else { throw NotInTime(what: what, limit: limit) }
    try await Task.sleep(for: .milliseconds(4))
  }
}

/// Something did not happen.
struct NotInTime: Error, CustomStringConvertible {
  let what: String
  let limit: Duration

  var description: String { "not within \(limit): \(what)" }
}
