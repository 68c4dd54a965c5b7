import Domain
import Testing

@testable import Storage

struct MigrationsEnginesTests {
  @Test func jobsHaveNoGapsUntilTheyEnd() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    let job = try await test.order("update:1")
    let found = try await test.store.transaction { try $0.jobs.job(job.id) }
    #expect(found?.reading.gaps == [])
  }

  @Test func gapsOfAnotherVersionAreLeftOut() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    let job = try await test.order("update:1")
    try await test.tamper(#"UPDATE jobs SET gaps = '["seed","weather"]'"#)
    let found = try await test.store.transaction { try $0.jobs.job(job.id) }
    #expect(found?.reading.gaps == [.seed])
  }
}
