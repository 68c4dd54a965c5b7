import Testing

/// Returns once a condition holds; gives the processor to others meanwhile.
func eventually(
  _ condition: @Sendable () async throws -> Bool,
  sourceLocation: SourceLocation = #_sourceLocation
) async rethrows {
  for _ in 0..<1_000_000 {
    if try await condition() { return }
    await Task.yield()
  }
  Issue.record("it never came true", sourceLocation: sourceLocation)
}
