import Dispatch
import Glibc

/// Another program, started and watched by this one.
package final class ChildProcess: Sendable {
  package let pid: Int32
  private let exit = ExitStatus()

  /// How a child ended.
  package enum Ending: Sendable, Equatable {
    case exited(status: Int32)
    case killed(signal: Int32)
  }

  /// Starts a program; it gets nothing of our environment but what is given.
  ///
  /// - Parameters:
  ///   - path: The executable.
  ///   - arguments: Without the program's own name.
  ///   - environment: All of the child's environment.
  ///   - output: File that receives stdout and stderr, appended; `/dev/null` when nil.
  /// - Throws: `ChildProcessError.notStarted`.
  package convenience init(
    path: String, arguments: [String], environment: [String: String], output: String? = nil
  ) throws(ChildProcessError) {
    try self.init(
      path: path, arguments: arguments, environment: environment, input: .file("/dev/null"),
      output: .file(output ?? "/dev/null"), leadsGroup: false)
  }

  /// Where a child reads from or writes to.
  enum Stream {
    case file(String)
    /// An open descriptor of ours, which stays open here.
    case descriptor(Int32)
  }

  /// Starts a program with given streams; `leadsGroup` makes it the first of a process group whose
  /// number is its own.
  init(
    path: String, arguments: [String], environment: [String: String], input: Stream,
    output: Stream, leadsGroup: Bool
  ) throws(ChildProcessError) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    switch input {
    case .file(let path):
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, path, O_RDONLY, 0)
    case .descriptor(let number):
      posix_spawn_file_actions_adddup2(&actions, number, STDIN_FILENO)
    }
    switch output {
    case .file(let path):
      posix_spawn_file_actions_addopen(
        &actions, STDOUT_FILENO, path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    case .descriptor(let number):
      posix_spawn_file_actions_adddup2(&actions, number, STDOUT_FILENO)
    }
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    // What this program ignores (see `Signals`) or this thread blocks, as those of libdispatch do,
    // would be inherited.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    if leadsGroup {
      posix_spawnattr_setpgroup(&attributes, 0)
      flags |= Int32(POSIX_SPAWN_SETPGROUP)
    }
    posix_spawnattr_setflags(&attributes, Int16(flags))
    let words = CStrings([path] + arguments)
    let variables = CStrings(environment.map { "\($0.key)=\($0.value)" })
    var pid: Int32 = 0
    let status = withExtendedLifetime((words, variables)) {
      posix_spawn(&pid, path, &actions, &attributes, words.pointers, variables.pointers)
    }
    guard status == 0 else { throw .notStarted(errno: status) }
    self.pid = pid
    let exit = exit
    let child = pid
    // waitpid blocks for the child's whole life, so it has a thread of its own.
    DispatchQueue(label: "child.\(child)").async {
      var raw: Int32 = 0
      while waitpid(child, &raw, 0) == -1, errno == EINTR {}
      let signal = raw & 0x7F
      exit.set(signal == 0 ? .exited(status: raw >> 8 & 0xFF) : .killed(signal: signal))
    }
  }

  /// Sends a signal; does nothing once the child has ended.
  package func send(signal: Int32) {
    guard exit.value == nil else { return }
    kill(pid, signal)
  }

  /// How the child ended; nil while it runs.
  package var ending: Ending? { exit.value }

  /// Waits until the child has ended.
  package func wait() async -> Ending {
    await exit.wait()
  }
}

/// Why a program was not started.
package enum ChildProcessError: Error, Sendable, Equatable {
  case notStarted(errno: Int32)
}

/// Strings as a null-terminated array of C strings, freed together.
private final class CStrings {
  let pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  private let count: Int

  init(_ strings: [String]) {
    count = strings.count
    pointers = .allocate(capacity: strings.count + 1)
    for (index, string) in strings.enumerated() { pointers[index] = strdup(string) }
    pointers[strings.count] = nil
  }

  deinit {
    for index in 0..<count { free(pointers[index]) }
    pointers.deallocate()
  }
}
