import Glibc

/// Looks a command's program up, as starting it would.
struct ProgramSearch {
  /// `PATH` of the process.
  let path: String

  /// - Parameter name: A path, or a name that is sought in `PATH`.
  /// - Returns: Where it is; nil when there is no file of that name that may be executed.
  func find(_ name: String) -> String? {
    guard !name.isEmpty else { return nil }
    if name.utf8.contains(0x2F) { return Self.isProgram(name) ? name : nil }
    // An empty entry is the working directory.
    return path.split(separator: ":", omittingEmptySubsequences: false).lazy
      .map { ($0.isEmpty ? "." : $0) + "/" + name }.first(where: Self.isProgram)
  }

  private static func isProgram(_ path: String) -> Bool {
    var info = stat()
    guard stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return false }
    return access(path, X_OK) == 0
  }
}
