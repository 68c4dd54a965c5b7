import Domain
import HTTP
import Services
import Storage
import TestSupport
import Testing

@testable import API

@Suite(.timeLimit(.minutes(5)))
struct JobReporterTests {
  @Test func waitsFollowWhatTheLatestJobsTook() async throws {
    var fixture = try await APIFixture()
    fixture.settings.workers = 1
    fixture.settings.running = 50
    let server = try fixture.server(workers: 1)
    let name = try await server.zpkOrder(#""prompt":"x","num":1"#)
    try await server.working {
      await eventually {
        await server.zpkStatus(name, 0) == "generated"
      }
    }
    let done = try await fixture.jobs()[0].id
    // The clock of the tests stands still, so the measured job is made to have taken 7 s.
    try await fixture.store.transaction { tx in
      var job = try #require(try tx.jobs.job(done))
      job.finishedAt = job.startedAt?.adding(.seconds(7))
      try tx.jobs.update(job)
    }
    let answer = await server.zpk("generate", #""prompt":"x","num":3"#)
    #expect(answer.json.at("images.0.wait_time") == .integer(7))
    #expect(answer.json.at("images.1.wait_time") == .integer(14))
    #expect(answer.json.at("images.2.wait_time") == .integer(21))
  }

  private struct Monitor: EngineMonitor {
    let status: EngineStatus
  }

  @Test func whatTheEngineHasMeasuredComesFirst() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let answer = await server.zpk("generate", #""prompt":"x","num":3"#)
    #expect(answer.status == 200)
    let jobs = try await fixture.jobs()
    func waits(_ statuses: EngineStatus...) async throws -> [JobReport] {
      let board = EngineBoard(monitors: statuses.map(Monitor.init), catalog: fixture.catalog)
      let reporter = JobReporter(
        store: fixture.store, running: RunningJobs(), time: fixture.time,
        catalog: fixture.catalog, engines: board, workers: 1, perAccount: 9)
      return try await reporter.reports(of: jobs.map(\.id))
    }
    let gpu = EngineStatus(name: "gpu", places: 9, typical: .seconds(1))
    let quick = try await waits(
      EngineStatus(name: "stub", places: 2, running: 1, typical: .seconds(40)), gpu)
    #expect(quick.map(\.waitSeconds) == [40, 40, 80])
    #expect(quick.map(\.isNext) == [true, false, false])
    // Before its first picture nothing of it is known but its places.
    let new = try await waits(EngineStatus(name: "stub", places: 3), gpu)
    #expect(new.map(\.waitSeconds) == [5, 5, 5])
    #expect(new.map(\.isNext) == [true, true, true])
  }

  @Test func whatIsUnknownHasNoReport() async throws {
    let fixture = try await APIFixture()
    let reporter = JobReporter(
      store: fixture.store, running: RunningJobs(), time: fixture.time,
      catalog: fixture.catalog, engines: .empty, workers: 2, perAccount: 3)
    #expect(try await reporter.reports(of: [JobID(99)]).isEmpty)
  }
}
