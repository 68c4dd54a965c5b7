import Glibc
import Lifecycle
import Testing

@Suite(.timeLimit(.minutes(1)))
struct ProcessGroupTests {
  private func shell(_ script: String) throws -> ProcessGroup {
    try ProcessGroup(
      command: ["sh", "-c", script], environment: ["PATH": "/usr/bin:/bin", "A": "b c"])
  }

  private func lines(of group: ProcessGroup) async -> [String] {
    var lines: [String] = []
    for await line in group.lines { lines.append(line) }
    return lines
  }

  private func ends(_ pid: Int32) async throws {
    // Zombies of others count as ended only once they are collected.
    while kill(pid, 0) == 0 { try await ContinuousClock().sleep(for: .milliseconds(10)) }
  }

  @Test func outputArrivesLineByLine() async throws {
    let group = try shell(#"echo one; echo "two $A" >&2; printf 'three\rfour'; exit 5"#)
    #expect(await group.wait() == .exited(status: 5))
    group.kill()
    #expect(await lines(of: group) == ["one", "two b c", "three", "four"])
  }

  @Test func allOfTheGroupEndTogether() async throws {
    let group = try shell("sleep 60 & echo $!; wait")
    var iterator = group.lines.makeAsyncIterator()
    let child = try #require(await iterator.next().flatMap { Int32($0) })
    #expect(kill(child, 0) == 0)
    group.kill()
    #expect(await group.wait() == .killed(signal: SIGKILL))
    try await ends(child)
  }

  @Test func aGroupIsAskedFirst() async throws {
    let group = try shell("trap 'echo bye; exit 4' TERM; echo up; while :; do sleep 0.05; done")
    var iterator = group.lines.makeAsyncIterator()
    #expect(await iterator.next() == "up")
    group.terminate()
    #expect(await group.wait() == .exited(status: 4))
  }

  @Test func whoIgnoresTheQuestionIsMade() async throws {
    let group = try shell("trap '' TERM; echo up; while :; do sleep 0.1; done")
    var iterator = group.lines.makeAsyncIterator()
    #expect(await iterator.next() == "up")
    group.terminate()
    #expect(await group.wait() == .killed(signal: SIGKILL))
  }

  @Test func aGroupThatNobodyHoldsAnyMoreEnds() async throws {
    var group: ProcessGroup? = try shell("sleep 60")
    let pid = try #require(group).pid
    group = nil
    try await ends(pid)
  }
}
