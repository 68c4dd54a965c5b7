import Glibc

/// A counting semaphore for a thread that sleeps outside of Swift's concurrency.
final class Semaphore: @unchecked Sendable {
  // SAFETY: `sem_t` is made for use from several threads; its address never changes.
  private let semaphore: UnsafeMutablePointer<sem_t>

  init() {
    semaphore = .allocate(capacity: 1)
    sem_init(semaphore, 0, 0)
  }

  deinit {
    sem_destroy(semaphore)
    semaphore.deallocate()
  }

  func signal() {
    sem_post(semaphore)
  }

  func wait() {
    while sem_wait(semaphore) != 0, errno == EINTR {}
  }
}
