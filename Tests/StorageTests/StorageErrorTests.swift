import Lifecycle
import SQLite
import Testing

@testable import Storage

struct StorageErrorTests {
  @Test(arguments: [
    (StorageError.database(.overloaded), true), (.database(.closed), false),
    (.inUse(path: "x"), true), (.noSuchRow(table: "jobs", id: 1), false),
    (.alreadyExists(path: "x"), false), (.damagedBackup(findings: []), false),
    (.file(path: "x", errno: 28), false), (.secretNotSealed, false),
    (.notABackup(path: "x"), false),
  ])
  func onlyWhatPassesByItselfIsRetryable(_ error: StorageError, _ isRetryable: Bool) {
    #expect(error.isRetryable == isRetryable)
  }

  @Test func damageIsAnErrorAndACollisionAWarning() {
    #expect(StorageError.damagedBackup(findings: []).severity == .error)
    #expect(StorageError.alreadyExists(path: "x").severity == .warning)
    #expect(StorageError.database(.overloaded).severity == .warning)
  }
}
