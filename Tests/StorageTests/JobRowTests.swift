import Domain
import SQLite
import Testing

@testable import Storage

struct JobRowTests {
  @Test func everyColumnOfTheInsertHasAValue() {
    let placeholders = JobRow.insert.description.filter { $0 == "?" }.count
    #expect(JobRow.values(of: .sample(origin: "update:1")).count == placeholders)
  }

  /// Each field is given a value of its own, so that no two columns can be mixed up.
  @Test func everyFieldKeepsItsPlace() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    let (stored, found) = try await test.store.transaction { tx in
      let key = try tx.keys.insert(
        APIKey(
          id: KeyID(0), account: AccountID(1), name: "k", prefix: "p",
          digest: [UInt8](repeating: 1, count: 32), createdAt: TestStore.start))
      let sample = Job.sample(origin: "api:1:abc")
      var request = sample.request
      request.sources = [BlobID("aa"), BlobID("bb")]
      request.strength = SourceStrength(thousandths: 250)
      request.stylize = 33
      request.isTiled = true
      request.variation = Variation(thousandths: 150)
      request.namesPrompt = false
      let job = Job(
        id: JobID(1), number: 1, account: sample.account, key: key, origin: sample.origin,
        request: request, price: Amount(micros: 77),
        delivery: Delivery(
          chatID: -100_123, threadID: 11, replyTo: 12, sendsFile: false, hidesPicture: true),
        state: .delivered, pictureID: PictureID("img_9"), messageID: 13, failure: "E-1",
        reading: PromptReading(understood: ["a"], ignored: ["b", "c"]), attempts: 3,
        createdAt: TestStore.start, startedAt: TestStore.start.adding(.seconds(1)),
        finishedAt: TestStore.start.adding(.seconds(2)))
      return (job, try tx.jobs.job(try tx.jobs.insert(job)))
    }
    #expect(found == stored)
  }

  @Test func aStyleOfAnotherVersionReadsAsNone() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    let job = try await test.order("update:1")
    try await test.tamper("UPDATE jobs SET style = 'cubist', understood = 'no list'")
    let found = try await test.store.transaction { try $0.jobs.job(job.id) }
    #expect(try #require(found).request.style == nil)
    #expect(found?.reading == PromptReading())
  }
}
