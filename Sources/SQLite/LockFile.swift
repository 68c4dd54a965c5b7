import Glibc
import Synchronization

/// An exclusive advisory lock on a file, held until released or the process ends.
final class LockFile: Sendable {
  private let descriptor: Mutex<Int32?>

  /// - Throws: `SQLError.locked` when another process (or this one, elsewhere) holds it.
  init(path: String) throws(SQLError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .file(path: path, code: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      Glibc.close(descriptor)
      throw code == EWOULDBLOCK ? .locked(path: path) : .file(path: path, code: code)
    }
    self.descriptor = Mutex(descriptor)
  }

  deinit {
    release()
  }

  /// Lets others have it; the file stays, since removing it would race with them.
  func release() {
    descriptor.withLock { descriptor in
      if let open = descriptor { Glibc.close(open) }
      descriptor = nil
    }
  }
}
