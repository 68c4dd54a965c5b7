import Domain
import SQLite
import Testing

@testable import Storage

struct SQLUpdateRepositoryTests {
  private let now = TestStore.start

  @Test func anUpdateIsClaimedOnce() async throws {
    let test = try await TestStore()
    let claims = try await test.store.transaction { [now] tx in
      try [5, 6, 5, 6, 4].map { try tx.updates.claim($0, at: now) }
    }
    #expect(claims == [true, true, false, false, true])
    #expect(try await test.store.transaction { try $0.updates.lastID() } == 6)
  }

  @Test func aFailedTransactionLeavesTheUpdateUnclaimed() async throws {
    let test = try await TestStore()
    await #expect(throws: CancellationError.self) {
      try await test.store.transaction { [now] tx in
        _ = try tx.updates.claim(5, at: now)
        throw CancellationError()
      }
    }
    #expect(try await test.store.transaction { try $0.updates.lastID() } == nil)
  }

  @Test func pruningForgetsOldClaims() async throws {
    let test = try await TestStore()
    let (forgotten, claims) = try await test.store.transaction { [now] tx in
      for id in 1...5 {
        _ = try tx.updates.claim(Int64(id), at: now.adding(.seconds(id)))
      }
      let forgotten = try tx.updates.prune(before: now.adding(.seconds(3)))
      return (forgotten, try (1...5).map { try tx.updates.claim($0, at: now) })
    }
    #expect(forgotten == 2)
    #expect(claims == [true, true, false, false, false])
  }

  @Test func pruningForgetsHigherIdsOfAnOlderSeries() async throws {
    let test = try await TestStore()
    let (forgotten, last) = try await test.store.transaction { [now] tx in
      _ = try tx.updates.claim(900, at: now)
      _ = try tx.updates.claim(901, at: now)
      _ = try tx.updates.claim(10, at: now.adding(.seconds(9)))
      _ = try tx.updates.claim(11, at: now.adding(.seconds(9)))
      return (try tx.updates.prune(before: now.adding(.seconds(5))), try tx.updates.lastID())
    }
    #expect(forgotten == 2)
    #expect(last == 11)
  }

  @Test func pruningMayForgetEverything() async throws {
    let test = try await TestStore()
    let (forgotten, last) = try await test.store.transaction { [now] tx in
      _ = try tx.updates.claim(900, at: now)
      _ = try tx.updates.claimPress("a", at: now, window: .seconds(2))
      return (try tx.updates.prune(before: now.adding(.seconds(5))), try tx.updates.lastID())
    }
    #expect(forgotten == 2)
    #expect(last == nil)
  }

  @Test func aPressIsClaimedAgainOnlyAfterTheWindow() async throws {
    let test = try await TestStore()
    let claims = try await test.store.transaction { [now] tx in
      try [0, 1, 1999, 2000, 2001, 1500, -50, -4000].map { milliseconds in
        try tx.updates.claimPress(
          "7:again:42", at: now.adding(.milliseconds(milliseconds)), window: .seconds(2))
      }
    }
    // The clock jumps back twice: a little is a repetition, more than the window is not.
    #expect(claims == [true, false, false, true, false, false, true, true])
    let other = try await test.store.transaction { [now] tx in
      try tx.updates.claimPress("7:again:43", at: now, window: .seconds(2))
    }
    #expect(other)
  }

  @Test func marksAreReplacedAndRemoved() async throws {
    let test = try await TestStore()
    let seen = try await test.store.transaction { tx in
      var seen = [try tx.updates.mark("cursor")]
      for value in ["a", "b", nil, nil] {
        try tx.updates.setMark("cursor", value)
        seen.append(try tx.updates.mark("cursor"))
      }
      return seen
    }
    #expect(seen == [nil, "a", "b", nil, nil])
  }
}
