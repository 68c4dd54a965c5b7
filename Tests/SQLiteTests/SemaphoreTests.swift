import Testing

@testable import SQLite

@Suite struct SemaphoreTests {
  @Test func signalsAreCounted() {
    let semaphore = Semaphore()
    semaphore.signal()
    semaphore.signal()
    semaphore.wait()
    semaphore.wait()
  }
}
