import Domain
import Services
import TestSupport
import Testing

struct ShortfallCollectionTests {
  /// A payment goes back while its credit is held by an order; then the order is taken back.
  @Test func moneyThatIsFreedPaysWhatIsOwedFirst() async throws {
    let test = try await TopUpFixture()
    _ = try await test.credited("c1", 100)
    let imagine = ImagineService(catalog: try SampleCatalog.make(), limits: JobLimits())
    let job = try await test.step { _, tx, now in
      try imagine.submit(
        ImagineService.Order(
          account: AccountID(1), origin: "update:1", request: OrderFixture.request(),
          delivery: nil), in: tx, at: now
      ).job
    }
    try await test.reverse("c1", 100)
    #expect(try await test.available() == 0)
    #expect(try await owed(test) == job.price)
    try await test.step { _, tx, now in
      _ = try JobEnding.cancel(job.id, by: AccountID(1), in: tx, at: now)
    }
    #expect(try await test.available() == 0)
    #expect(try await owed(test) == .zero)
    #expect(try await test.findings() == [])
  }

  private func owed(_ test: TopUpFixture) async throws -> Amount {
    try await test.step { _, tx, _ in
      let open = try tx.settlements.openShortfalls(of: AccountID(1))
      return Amount(micros: open.reduce(0) { $0 + $1.open.micros })
    }
  }
}
