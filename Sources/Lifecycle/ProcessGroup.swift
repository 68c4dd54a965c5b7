import Dispatch
import Glibc
import Synchronization

/// A server program and everything it starts, as one group that ends with this process: also when
/// this process is killed and can end nothing any more.
///
/// The group has a watcher beside the program, which reads from a pipe that only this process
/// holds open: its end, for whatever reason, makes the watcher stop the group.
package final class ProcessGroup: Sendable {
  /// What the program writes, line by line, at most 500 bytes of each.
  ///
  /// The last 256 lines are kept while nobody reads. Ends when all of the group have ended.
  package let lines: AsyncStream<String>
  private let leader: ChildProcess
  private let lifeline: Mutex<Int32?>

  private static let linesKept = 256
  private static let grace = 5

  /// By `exec` the program becomes the shell's own process, so that its end is the leader's end.
  ///
  /// The watcher survives the signal it sends, to repeat it with one that nobody can ignore.
  private static let script = """
    exec 3<&0
    (trap '' TERM; cat <&3 >/dev/null; kill -TERM 0; sleep \(grace); kill -KILL 0) \
      >/dev/null 2>&1 &
    exec "$@" </dev/null 3<&-
    """

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - command: The program, looked up in the `PATH` of `environment`, and its arguments; a
  ///     program that is not there ends with status 127.
  ///   - environment: All of its environment.
  /// - Throws: `ChildProcessError.notStarted` when there are no descriptors or processes left.
  package init(
    command: [String], environment: [String: String]
  ) throws(ChildProcessError) {
    let life = try Self.line()
    let output: (reading: Int32, writing: Int32)
    do throws(ChildProcessError) {
      output = try Self.pipe()
    } catch {
      Self.close(life)
      throw error
    }
    do throws(ChildProcessError) {
      leader = try ChildProcess(
        path: "/bin/sh", arguments: ["-c", Self.script, "sh"] + command,
        environment: environment, input: .descriptor(life.reading),
        output: .descriptor(output.writing), leadsGroup: true)
    } catch {
      Self.close(life)
      Self.close(output)
      throw error
    }
    Glibc.close(life.reading)
    Glibc.close(output.writing)
    lifeline = Mutex(life.writing)
    let (lines, continuation) = AsyncStream<String>.makeStream(
      bufferingPolicy: .bufferingNewest(Self.linesKept))
    self.lines = lines
    let descriptor = output.reading
    // Reading blocks for the group's whole life, so it has a thread of its own.
    DispatchQueue(label: "lines.\(leader.pid)").async {
      LineReader(descriptor).read { continuation.yield($0) }
      continuation.finish()
    }
  }

  deinit {
    kill()
  }

  /// Number of the group, and of the program in it.
  package var pid: Int32 { leader.pid }

  /// How the program ended; nil while it runs.
  package var ending: ChildProcess.Ending? { leader.ending }

  /// Waits until the program has ended; others of its group may still run.
  package func wait() async -> ChildProcess.Ending {
    await leader.wait()
  }

  /// Asks the whole group to end, and makes it after five seconds.
  package func terminate() {
    lifeline.withLock { descriptor in
      if let open = descriptor { Glibc.close(open) }
      descriptor = nil
    }
  }

  /// Ends the whole group at once.
  package func kill() {
    // Before the line is cut, for then the watcher, whose life keeps the number ours, may end.
    lifeline.withLock { descriptor in
      guard let open = descriptor else { return }
      Glibc.kill(-leader.pid, SIGKILL)
      Glibc.close(open)
      descriptor = nil
    }
  }

  /// Two ends that close when another program is started, from the beginning: a second group that
  /// is being started must not hold the line of the first.
  private static func line() throws(ChildProcessError) -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [0, 0]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .notStarted(errno: errno) }
    return (ends[0], ends[1])
  }

  /// A pipe rather than sockets, because programs may open `/dev/stdout` anew.
  private static func pipe() throws(ChildProcessError) -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [0, 0]
    guard Glibc.pipe(&ends) == 0 else { throw .notStarted(errno: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func close(_ pipe: (reading: Int32, writing: Int32)) {
    Glibc.close(pipe.reading)
    Glibc.close(pipe.writing)
  }
}
