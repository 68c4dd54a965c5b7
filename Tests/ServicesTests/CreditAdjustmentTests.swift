import Domain
import Services
import Storage
import Testing
import TestSupport

struct CreditAdjustmentTests {
  private func adjust(
    _ fixture: OrderFixture, _ micros: Int64, id: String
  ) async throws -> LedgerRules.Outcome {
    let now = fixture.time.now()
    return try await fixture.store.transaction { tx in
      try CreditAdjustment.adjust(
        AccountID(1), by: Amount(micros: micros), id: id, in: tx, at: now)
    }
  }

  @Test func givesAndTakesOnTheRecord() async throws {
    let fixture = try await OrderFixture()
    #expect(try await adjust(fixture, 500_000, id: "a") == .applied)
    #expect(try await adjust(fixture, -200_000, id: "b") == .applied)
    #expect(try await fixture.balance().posted == Amount(micros: 1_300_000))
    #expect(try await fixture.isSound())
  }

  @Test func theSameIDMovesNothingAgain() async throws {
    let fixture = try await OrderFixture()
    _ = try await adjust(fixture, 500_000, id: "a")
    #expect(try await adjust(fixture, 500_000, id: "a") == .replayed)
    #expect(try await fixture.balance().posted == Amount(micros: 1_500_000))
  }

  @Test func neverTakesMoreThanThereIs() async throws {
    let fixture = try await OrderFixture()
    await #expect(throws: LedgerError.self) { try await adjust(fixture, -1_000_001, id: "a") }
    #expect(try await fixture.balance().posted == Amount(micros: 1_000_000))
  }
}
