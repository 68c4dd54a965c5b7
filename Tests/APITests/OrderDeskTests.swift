import Cryptography
import Domain
import HTTP
import Lifecycle
import Services
import TestSupport
import Testing

@testable import API

/// What becomes of orders and of their money.
@Suite(.timeLimit(.minutes(5)))
struct OrderDeskTests {
  private static let four = #"{"prompt":"a lake","n":4}"#
  private static let path = "/v1/images/generations"
  private static let full = Balance(posted: Amount(micros: 10_000_000))

  private static func edit(_ files: String...) -> String {
    let images = files.map { #"{"data":"\#(Base64.encode(Array($0.utf8)))"}"# }
    return #"{"prompt":"x","images":[\#(images.joined(separator: ","))]}"#
  }

  @Test func whatIsRefusedChangesNothing() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let bodies = ["", "{}", #"{"prompt":"x","size":"1x1"}"#, #"{"prompt":"x","model":"y"}"#]
    for body in bodies + [Self.edit("BIG"), Self.edit("FAT"), Self.edit("PIC", "NOT")] {
      #expect(await server.send("POST", "/v1/generate", body).status == 400)
    }
    #expect(try await fixture.balance() == Self.full)
    #expect(try await fixture.jobs().isEmpty)
  }

  @Test(arguments: [("BIG", "megapixels"), ("FAT", "larger than 10 MB"), ("GIF89a", "PNG, JPEG")])
  func aSourceThatIsNoPictureForUsIsSaidSo(file: String, words: String) async throws {
    let server = try await APIFixture().server()
    let response = await server.send("POST", "/v1/generate", Self.edit(file))
    #expect(response.string("error.type") == "invalid_base64")
    #expect(response.string("error.message")?.contains(words) == true)
  }

  @Test func whoCannotPayLeavesNoSourcesBehind() async throws {
    let fixture = try await APIFixture(micros: 100)
    let response = await (try fixture.server()).send("POST", "/v1/generate", Self.edit("PIC"))
    #expect(response.status == 402)
    #expect(fixture.vault.count == 0)
  }

  @Test func sourcesOfARefusedOrderAreSwept() async throws {
    let fixture = try await APIFixture(limits: JobLimits(queuedPerAccount: 0))
    let server = try fixture.server()
    let response = await server.send("POST", "/v1/generate", Self.edit("PIC"))
    #expect(response.status == 429)
    #expect(fixture.vault.count == 1)
    fixture.time.advance(by: .seconds(1))
    try await Housekeeper(
      store: fixture.store, vault: fixture.vault, time: fixture.time, clock: ContinuousClock(),
      logger: .silent
    ).sweep()
    #expect(fixture.vault.count == 0)
  }

  @Test func sourcesOfAnAcceptedOrderStay() async throws {
    let fixture = try await APIFixture()
    let engine = StubEngine()
    let server = try fixture.server(engine)
    let response = try await server.working {
      _ = await server.send("POST", "/v1/generate", Self.edit("PIC", "NOT"))
      return await server.send("POST", "/v1/generate", Self.edit("PIC", "PIC two"))
    }
    #expect(response.status == 200)
    #expect(engine.sources == [[Array("PIC".utf8), Array("PIC two".utf8)]])
  }

  @Test func notEnoughMoneyIsSaidWithWhatThereIs() async throws {
    let fixture = try await APIFixture(micros: 100_700)
    let server = try fixture.server()
    let response = await server.send("POST", Self.path, Self.four)
    #expect(response.status == 402)
    #expect(response.string("error.code") == "insufficient_quota")
    #expect(response.headers["x-should-retry"] == "false")
    #expect(response.string("error.message")?.contains("$0.0252") == true)
    #expect(try await fixture.balance() == Balance(posted: Amount(micros: 100_700)))
    #expect(try await fixture.jobs().isEmpty)
  }

  @Test func aCapOfTheKeyBindsAllPicturesOfAnOrder() async throws {
    let fixture = try await APIFixture(
      caps: SpendingCaps(perDay: Amount(micros: 100_000)))
    let server = try fixture.server()
    let refused = await server.send("POST", Self.path, Self.four)
    #expect(refused.status == 402)
    #expect(refused.string("error.message")?.contains("daily limit of this key") == true)
    let taken = try await server.working {
      await server.send("POST", Self.path, #"{"prompt":"a lake","n":3}"#)
    }
    #expect(taken.status == 200)
    #expect(try await fixture.balance().posted == Amount(micros: 10_000_000 - 75_600))
  }

  @Test func aFailureIsFree() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server(StubEngine([.error(.failed(reason: "secret reason"))]))
    let response = try await server.working {
      await server.send("POST", "/v1/generate", #"{"prompt":"a lake"}"#)
    }
    #expect(response.status == 500)
    #expect(response.string("error.type") == "generation_failed")
    #expect(!response.text.contains("secret reason"))
    let failure = try #require(try await fixture.jobs().first?.failure)
    // The code is the one of the failure in the log.
    #expect(response.string("error.code")?.contains(failure.suffix(6)) == true)
    #expect(try await fixture.balance() == Self.full)
    #expect(try await fixture.isSound())
  }

  @Test func onlyThePicturesThatExistAreCharged() async throws {
    let fixture = try await APIFixture()
    let engine = StubEngine([.picture, .error(.failed(reason: "x")), .error(.failed(reason: "x"))])
    let server = try fixture.server(engine, workers: 1)
    let response = try await server.working {
      await server.send("POST", Self.path, Self.four)
    }
    #expect(response.status == 200)
    #expect(response.json.count("data") == 2)
    #expect(response.headers["X-Zekron-Cost"] == "0.0504")
    #expect(try await fixture.balance() == Balance(posted: Amount(micros: 10_000_000 - 50_400)))
  }

  @Test func aCancelledOrderIsFreeAndSaidSo() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    async let response = server.send("POST", "/v1/generate", #"{"prompt":"a lake"}"#)
    try await eventually { try await fixture.jobs().count == 1 }
    try await fixture.cancel(JobID(1), by: 1, server)
    #expect(await response.status == 409)
    #expect(await response.string("error.type") == "generation_cancelled")
    #expect(try await fixture.balance() == Self.full)
  }

  @Test func whoDoesNotWaitIsToldWhereToAsk() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let accepted = await server.send(
      "POST", Self.path, #"{"prompt":"a lake","n":2}"#,
      headers: ["Prefer": "wait=5, Respond-Async"])
    #expect(accepted.status == 202)
    #expect(accepted.names("data") == ["id", "status", "position", "url", "jobs"])
    #expect(accepted.string("data.status") == "queued")
    #expect(accepted.json.at("data.position") == .integer(1))
    #expect(accepted.json.count("data.jobs") == 2)
    #expect(accepted.headers["Location"] == "\(APIFixture.base)/v1/jobs/1")
    #expect(accepted.headers["Preference-Applied"] == "respond-async")
    #expect(accepted.headers["X-Zekron-Cost"] == nil)
    #expect(accepted.headers["X-Zekron-Balance"] == "9.9496")
    let job = try await server.working {
      try await eventually { try await fixture.jobs().allSatisfy { $0.state == .stored } }
      return await server.send("GET", "/v1/jobs/2")
    }
    #expect(job.string("data.status") == "completed")
    #expect(job.json.count("data.images") == 1)
  }

  @Test func patienceEndsAndTheOrderGoesOn() async throws {
    var fixture = try await APIFixture()
    fixture.clock = LeapingClock()
    let server = try fixture.server()
    let response = await server.send("POST", "/v1/generate", #"{"prompt":"a lake"}"#)
    #expect(response.status == 504)
    #expect(response.string("error.type") == "generation_timeout")
    #expect(response.string("error.message")?.contains("/v1/jobs/1") == true)
    #expect(response.headers["Retry-After"] == "5")
    #expect(try await fixture.jobs().map(\.state) == [.queued])
    #expect(try await fixture.balance().held == Amount(micros: 25_200))
  }

  @Test func aClientThatGoesAwayChangesNothing() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let body = #"{"prompt":"a lake"}"#
    let response = try await withThrowingTaskGroup(of: HTTPResponse.self) { group in
      group.addTask { await server.send("POST", "/v1/generate", body) }
      try await eventually { try await fixture.jobs().count == 1 }
      group.cancelAll()
      return try await group.next()
    }
    #expect(response?.status == 504)
    #expect(response?.string("error.message")?.contains("/v1/jobs/1") == true)
    #expect(response?.text.contains("Nothing was charged") == false)
    try await server.working {
      try await eventually { try await fixture.jobs().map(\.state) == [.stored] }
    }
    #expect(try await fixture.balance().posted == Amount(micros: 9_974_800))
  }

  @Test func theSixthOrderOfAKeyWaitsForItsTurn() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let later: HTTPHeaders = ["Prefer": "respond-async"]
    for _ in 0..<5 {
      let body = #"{"prompt":"a lake"}"#
      #expect(await server.send("POST", "/v1/generate", body, headers: later).status == 202)
    }
    let response = try await server.working {
      await server.send("POST", "/v1/generate", #"{"prompt":"the sixth"}"#)
    }
    #expect(response.status == 200)
    #expect(try await fixture.jobs().count == 6)
  }

  @Test func aRefusedOrderHoldsNoPlace() async throws {
    var fixture = try await APIFixture(micros: 30_000)
    fixture.settings.running = 1
    fixture.clock = LeapingClock()
    let server = try fixture.server()
    for _ in 0..<3 {
      #expect(await server.send("POST", Self.path, Self.four).status == 402)
    }
    let later: HTTPHeaders = ["Prefer": "respond-async"]
    #expect(
      await server.send("POST", Self.path, #"{"prompt":"x"}"#, headers: later).status == 202)
  }

  @Test func aVaultThatFailsIsAFaultOfOurs() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    fixture.vault.fail(with: .medium(errno: 28))
    let response = await server.send("POST", "/v1/generate", Self.edit("PIC"))
    #expect(response.status == 500)
    #expect(response.string("error.type") == "server_error")
    #expect(fixture.log.events.contains("api.failed"))
    #expect(try await fixture.balance() == Self.full)
  }

  @Test func aFullQueueIsTemporary() async throws {
    let fixture = try await APIFixture(limits: JobLimits(queuedPerAccount: 3))
    let server = try fixture.server()
    let response = await server.send("POST", Self.path, Self.four)
    #expect(response.status == 429)
    #expect(response.string("error.code") == "rate_limit_exceeded")
    #expect(response.headers["Retry-After"] == "5")
    #expect(try await fixture.jobs().isEmpty)
    #expect(try await fixture.balance() == Self.full)
  }

  /// What an engine refuses, and what a rule stands against, are told alike, in each dialect.
  @Test func aRefusalIsFreeAndSaysWhy() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server(
      StubEngine([.error(.refused(reason: "secret reason")), .error(.refused(reason: "x"))]))
    try await server.working {
      let one = await server.send("POST", "/v1/generate", #"{"prompt":"a lake"}"#)
      #expect(one.status == 400)
      #expect(one.string("error.type") == "content_policy_violation")
      #expect(!one.text.contains("secret reason"))
      let two = await server.send("POST", Self.path, #"{"prompt":"a lake"}"#)
      #expect(two.status == 400 && two.string("error.code") == "content_policy_violation")
      #expect(two.string("error.type") == "image_generation_user_error")
      #expect(two.headers["x-should-retry"] == "false")
    }
    #expect(try await fixture.balance() == Self.full)
    #expect(try await fixture.isSound())
  }

  @Test(arguments: [
    ("/v1/generate", "error.type", "content_policy_violation"),
    ("/v1/images/generations", "error.code", "content_policy_violation"),
    ("/api/v1/zekron-image-1", "error.type", "bad_request"),
  ])
  func aModeratedPromptIsRefusedBeforeAnythingIsHeld(
    path: String, field: String, word: String
  ) async throws {
    let rules = try ModerationFile.rules(in: Array("rule test\nblock forbidden".utf8))
    let fixture = try await APIFixture(moderation: rules)
    let server = try fixture.server()
    let response = await server.send("POST", path, #"{"prompt":"a forb1dden lake"}"#)
    #expect(response.status == 400 && response.string(field) == word)
    #expect(response.string("error.message")?.contains("'test'") == true)
    #expect(try await fixture.balance() == Self.full)
    #expect(try await fixture.jobs().isEmpty)
  }
}
