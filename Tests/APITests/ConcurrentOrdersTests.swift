import Domain
import HTTP
import Services
import Storage
import Synchronization
import TestSupport
import Testing

@testable import API

/// Money under fire: many orders of many keys at once, with failures and cancellations.
@Suite(.timeLimit(.minutes(10)))
struct ConcurrentOrdersTests {
  @Test func nobodyOverspendsAndNoCapIsPassed() async throws {
    // $0.30 buys eleven pictures of $0.0252; the cap of one key stops it at three.
    var fixture = try await APIFixture(
      customers: 4, micros: 300_000, limits: JobLimits(queuedPerAccount: 1000))
    fixture.settings.requestsPerMinute = 10_000
    let cap = Amount(micros: 80_000)
    let capped = try await fixture.key("capped", of: 1, caps: SpendingCaps(total: cap))
    let script: [StubEngine.Answer] = (0..<400).map { number in
      number % 5 == 0 ? .error(.failed(reason: "x")) : .picture
    }
    let server = try fixture.server(StubEngine(script))
    let statuses = try await server.working { [fixture] in
      await withTaskGroup(of: Int.self) { group in
        for number in 0..<1200 {
          group.addTask { await Self.order(number, capped.secret, server) }
        }
        group.addTask {
          for job in 1...200 where job % 3 == 0 {
            try? await fixture.cancel(JobID(Int64(job)), by: Int64(job % 4 + 1), server)
          }
          return 0
        }
        return await group.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
      }
    }
    #expect(Set(statuses.keys).isSubset(of: [0, 200, 402, 409, 429, 500]))
    #expect(statuses[200, default: 0] > 0 && statuses[402, default: 0] > 0)
    #expect(try await fixture.isSound())
    for account in 1...4 as ClosedRange<Int64> {
      let balance = try await fixture.balance(account)
      #expect(balance.held == .zero && balance.posted >= .zero)
    }
    let spent = try await fixture.store.read { [time = fixture.time] tx in
      try tx.keys.spending(of: capped.key.id, at: time.now())
    }
    #expect(spent.total <= cap)
    try await Self.expectEveryPictureIsPaidOnce(fixture)
  }

  private static func order(_ number: Int, _ capped: String, _ server: APIServer) async -> Int {
    let body = #"{"prompt":"a lake","seed":\#(number / 2),"n":\#(number / 2 % 3 + 1)}"#
    var headers = HTTPHeaders()
    // Every second order is a twin of the one before it.
    if number % 4 < 2 { headers["Idempotency-Key"] = "order-\(number / 2)" }
    if number % 8 == 7 { headers["X-API-Key"] = capped }
    let customer = headers["X-API-Key"] == nil ? number / 2 % 4 + 1 : 0
    return await server.send(
      "POST", "/v1/images/generations", body, as: customer, headers: headers
    ).status
  }

  private static func expectEveryPictureIsPaidOnce(_ fixture: APIFixture) async throws {
    for account in 1...4 as ClosedRange<Int64> {
      let paid = try await fixture.store.read { tx in
        var paid: Int64 = 0
        for id in 1...4000 as ClosedRange<Int64> {
          guard let job = try tx.jobs.job(JobID(id)), job.account == AccountID(account) else {
            continue
          }
          #expect(job.state.isFinal)
          if job.state == .stored { paid += job.price.micros }
        }
        return paid
      }
      #expect(try await fixture.balance(account).posted.micros == 300_000 - paid)
    }
  }
}
