import Glibc

/// The few file operations that a backup needs.
enum FilePath {
  /// What SQLite keeps beside a database (https://www.sqlite.org/tempfiles.html).
  private static let logs = ["-wal", "-shm", "-journal"]

  static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  /// Copies a file byte for byte and syncs the copy; an earlier copy is replaced.
  static func copy(_ source: String, to target: String) throws(StorageError) {
    let input = open(source, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw .file(path: source, errno: errno) }
    defer { close(input) }
    removeDatabase(target)
    let output = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard output >= 0 else { throw .file(path: target, errno: errno) }
    defer { close(output) }
    var copied = 1
    while copied > 0 {
      copied = sendfile(output, input, nil, 64 << 20)
      if copied < 0, errno == EINTR { copied = 1 }
    }
    guard copied == 0, fsync(output) == 0 else {
      let code = errno
      unlink(target)
      throw .file(path: target, errno: code)
    }
  }

  /// Renames a database with its logs, if any of them is there; replaces what has the name.
  static func setAside(_ path: String, as name: String) throws(StorageError) {
    guard (logs + [""]).contains(where: { exists(path + $0) }) else { return }
    removeDatabase(name)
    for suffix in logs + [""] where exists(path + suffix) {
      try move(path + suffix, to: name + suffix)
    }
  }

  /// Renames a file and syncs its folder.
  static func move(_ path: String, to target: String) throws(StorageError) {
    guard rename(path, target) == 0 else { throw .file(path: target, errno: errno) }
    let slash = target.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(target[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(path: folder, errno: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .file(path: folder, errno: errno) }
  }

  /// Removes the logs that checking a file may have left.
  static func removeLogs(of path: String) {
    for suffix in logs { unlink(path + suffix) }
  }

  static func removeDatabase(_ path: String) {
    for suffix in logs + ["", ".lock"] { unlink(path + suffix) }
  }
}
