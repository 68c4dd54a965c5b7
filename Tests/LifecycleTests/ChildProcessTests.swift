import Glibc
import Lifecycle
import Testing

@Suite(.timeLimit(.minutes(1)))
struct ChildProcessTests {
  @Test func exitStatusIsReported() async throws {
    let child = try shell("exit 7")
    #expect(await child.wait() == .exited(status: 7))
    #expect(child.ending == .exited(status: 7))
    child.send(signal: SIGTERM)
  }

  @Test func onlyTheGivenEnvironmentArrives() async throws {
    let child = try shell(#"test "$A" = "b c" && test -z "$HOME""#, environment: ["A": "b c"])
    #expect(await child.wait() == .exited(status: 0))
  }

  @Test func signalThatThisProgramIgnoresStillEndsTheChild() async throws {
    let signals = Signals([SIGHUP])
    let child = try shell("kill -HUP $$; exit 3")
    #expect(await child.wait() == .killed(signal: SIGHUP))
    withExtendedLifetime(signals) {}
  }

  @Test func runningChildCanBeKilled() async throws {
    let child = try shell("while true; do sleep 60; done")
    #expect(child.ending == nil)
    child.send(signal: SIGKILL)
    async let first = child.wait()
    #expect(await child.wait() == .killed(signal: SIGKILL))
    #expect(await first == .killed(signal: SIGKILL))
  }

  @Test func missingProgramIsNotStarted() {
    #expect(throws: ChildProcessError.notStarted(errno: ENOENT)) {
      try ChildProcess(path: "/nonexistent", arguments: [], environment: [:])
    }
  }

  private func shell(
    _ command: String, environment: [String: String] = [:]
  ) throws -> ChildProcess {
    try ChildProcess(path: "/bin/sh", arguments: ["-c", command], environment: environment)
  }
}
