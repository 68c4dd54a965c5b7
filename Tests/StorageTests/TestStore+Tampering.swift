import Domain
import SQLite

@testable import Storage

extension TestStore {
  /// A ledger with a job in every state: origins are the states' names, ids 1…6.
  static func withEveryState() async throws -> TestStore {
    let test = try await TestStore()
    try await test.addCustomers(2)
    for state in [JobState.queued, .running, .stored, .delivered, .failed, .cancelled] {
      let job = try await test.order(state.rawValue, by: 1)
      switch state {
      case .queued: break
      case .running:
        try await test.store.transaction { tx in
          var running = job
          running.state = .running
          try tx.jobs.update(running)
        }
      case .stored, .delivered, .failed, .cancelled: try await test.finish(job, as: state)
      }
    }
    return test
  }

  /// What a verification finds after raw SQL, with triggers and checks out of the way.
  static func tampered(_ script: String) async throws -> LedgerReport {
    let test = try await withEveryState()
    try await test.database.transaction { connection in
      try connection.execute(
        script: """
          DROP TRIGGER transfers_never_replaced;
          DROP TRIGGER transfers_never_changed;
          DROP TRIGGER transfers_never_deleted;
          PRAGMA ignore_check_constraints = ON;
          PRAGMA defer_foreign_keys = ON;
          """)
      try connection.execute(script: script)
    }
    return try await LedgerVerifier(database: test.database).verifyLedger()
  }
}
