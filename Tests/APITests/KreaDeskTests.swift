import Domain
import HTTP
import Lifecycle
import Services
import Storage
import TestSupport
import Testing

@testable import API

@Suite(.timeLimit(.minutes(5)))
struct KreaDeskTests {
  private func ids(_ response: HTTPResponse) -> [String] {
    (response.json.at("items")?.array ?? []).compactMap { $0["job_id"]?.string }
  }

  @Test func pagesFollowOneAnotherWithoutLossOrRepeat() async throws {
    var fixture = try await APIFixture()
    fixture.settings.running = 50
    let server = try fixture.server()
    var made: [String] = []
    for _ in 0..<7 { made.append(try await server.kreaJob()) }
    var seen: [String] = []
    var cursor = ""
    repeat {
      let page = await server.send(
        "GET", "/jobs", query: [("limit", "3"), ("cursor", cursor)])
      #expect(page.status == 200 && page.names() == ["items", "next_cursor"])
      seen += ids(page)
      cursor = page.string("next_cursor") ?? ""
      #expect(cursor.isEmpty || cursor.first == "c")
    } while !cursor.isEmpty
    #expect(seen == made.reversed())
    #expect(ids(await server.send("GET", "/jobs", as: 2)) == [])
    #expect(ids(await server.send("GET", "/jobs", query: [("types", "flux,k1")])) == [])
    #expect(ids(await server.send("GET", "/jobs", query: [("types", "k1,z-image")])).count == 7)
  }

  @Test func jobsAreFoundByTheirState() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let first = try await server.kreaJob()
    let second = try await server.kreaJob()
    #expect(await server.send("DELETE", "/jobs/\(first)").status == 200)
    func found(_ status: String) async -> [String] {
      ids(await server.send("GET", "/jobs", query: [("status", status)]))
    }
    #expect(await found("cancelled") == [first])
    #expect(await found("scheduled") == [second])
    #expect(await found("queued") == [])
    #expect(await found("completed") == [])
    #expect(await found("completed,cancelled,scheduled") == [second, first])
    #expect(await found("completed,failed") == [])
  }

  @Test(arguments: [
    ("limit", "0"), ("limit", "1001"), ("limit", "x"), ("status", "done"), ("cursor", "x"),
    ("cursor", "2026-01-01T00:00:00Z"), ("cursor", "c"), ("status", "failed,done"),
  ])
  func wrongQueriesAreNamed(name: String, value: String) async throws {
    let response = await (try await APIFixture().server()).send(
      "GET", "/jobs", query: [(name, value)])
    #expect(response.status == 400)
    #expect(response.string("error")?.hasPrefix("Invalid \(name)") == true)
  }

  @Test func aCancelledJobIsFreeAndStaysSo() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let id = try await server.kreaJob()
    #expect(try await fixture.balance().held == Amount(micros: 3000))
    for _ in 0..<2 {
      let answer = await server.send("DELETE", "/jobs/\(id)")
      #expect(answer.status == 200 && answer.string("status") == "cancelled")
      #expect(answer.string("completed_at") != nil && answer.json.at("error") == nil)
    }
    #expect(try await fixture.balance() == Balance(posted: Amount(micros: 10_000_000), held: .zero))
    #expect(try await fixture.isSound())
  }

  @Test func aRunningJobIsStopped() async throws {
    let fixture = try await APIFixture()
    let engine = StubEngine([.hang])
    let server = try fixture.server(engine)
    let id = try await server.kreaJob()
    try await server.working {
      await eventually { engine.requests.count == 1 }
      #expect(await server.kreaStatus(id) == "processing")
      #expect(await server.send("DELETE", "/jobs/\(id)").string("status") == "cancelled")
    }
    #expect(try await fixture.balance().held == .zero)
  }

  @Test func aStoredPictureOutlivesItsCancelling() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let id = try await server.kreaJob()
    try await server.working {
      await eventually {
        await server.kreaStatus(id) == "completed"
      }
    }
    let answer = await server.send("DELETE", "/jobs/\(id)")
    #expect(answer.string("status") == "completed" && answer.json.count("result.urls") == 1)
  }

  @Test func othersJobsLookLikeNone() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let id = try await server.kreaJob()
    for path in ["/jobs/\(id)", "/jobs/nonsense", "/jobs/\(id.dropLast())0"] {
      #expect(await server.send("GET", path, as: 2).status == 404)
      #expect(await server.send("DELETE", path, as: 2).text == #"{"error":"Not found"}"#)
    }
    #expect(await server.send("GET", "/jobs/\(id.uppercased())").status == 200)
    #expect(try await fixture.jobs()[0].state == .queued)
  }

  @Test func whoHasAsManyDrawnAsHeMayIsBacklogged() async throws {
    var configured = try await APIFixture()
    configured.settings.drawnPerAccount = 1
    configured.settings.workers = 4
    let fixture = configured
    let gate = Gate()
    let server = try fixture.server(GatedEngine(gate: gate), workers: 1)
    let first = try await server.kreaJob()
    try await server.working {
      try await eventually { try await fixture.jobs()[0].state == .running }
      let second = await server.krea()
      #expect(second.string("status") == "backlogged")
      #expect(await server.krea(as: 2).string("status") == "scheduled")
      gate.open()
      await eventually {
        await server.kreaStatus(first) == "completed"
      }
    }
  }
}
