import Domain
import HTTP
import Services
import Testing
import TestSupport

@testable import API

/// Orders that come twice: by their `Idempotency-Key`, or because a library tries again.
@Suite(.timeLimit(.minutes(5)))
struct IdempotencyTests {
  private static let body = #"{"prompt":"a lake","seed":7}"#
  private static let once = ["Idempotency-Key": "order-1"] as HTTPHeaders

  private func generate(
    _ server: APIServer, _ body: String = body, _ headers: HTTPHeaders = once, as customer: Int = 1
  ) async -> HTTPResponse {
    await server.send("POST", "/v1/generate", body, as: customer, headers: headers)
  }

  @Test func aReplayIsTheSameOrderUnpaid() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let (first, second) = try await server.working {
      (await generate(server), await generate(server))
    }
    #expect(first.status == 200 && second.status == 200)
    #expect(first.headers["Idempotent-Replayed"] == nil)
    #expect(second.headers["Idempotent-Replayed"] == "true")
    #expect(second.text == first.text)
    #expect(second.headers["X-Zekron-Job"] == first.headers["X-Zekron-Job"])
    #expect(try await fixture.jobs().count == 1)
    #expect(try await fixture.balance().available == Amount(micros: 9_974_800))
    #expect(try await fixture.isSound())
  }

  @Test func anotherBodyUnderTheSameNameIsAConflict() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let conflicts = try await server.working {
      _ = await generate(server)
      return (
        await generate(server, #"{"prompt":"a lake","seed":8}"#),
        await server.send(
          "POST", "/v1/images/generations", #"{"prompt":"x"}"#, headers: Self.once),
        await server.send(
          "POST", "/api/v1/zekron-flash", #"{"prompt":"a lake"}"#, headers: Self.once)
      )
    }
    #expect(conflicts.0.status == 422)
    #expect(conflicts.0.string("error.type") == "idempotency_conflict")
    #expect(conflicts.1.status == 422)
    #expect(conflicts.1.string("error.type") == "idempotency_error")
    #expect(conflicts.1.headers["x-should-retry"] == "false")
    #expect(conflicts.2.status == 422)
    #expect(conflicts.2.string("error.type") == "bad_request")
    #expect(try await fixture.jobs().count == 1)
  }

  @Test func theSameOrderMayBeWrittenInAnotherWay() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let second = try await server.working {
      _ = await generate(server)
      return await generate(server, #"{ "seed":7, "x":1, "size":"auto", "prompt":" a lake " }"#)
    }
    #expect(second.headers["Idempotent-Replayed"] == "true")
  }

  @Test func whoAsksWhileItRunsWaitsForTheSamePicture() async throws {
    let fixture = try await APIFixture()
    let gate = Gate()
    let server = try fixture.server(GatedEngine(gate: gate))
    let answers = try await server.working {
      async let first = generate(server)
      try await eventually { try await fixture.jobs().map(\.state) == [.running] }
      async let second = generate(server)
      async let third = generate(server)
      gate.open()
      return (await first, await second, await third)
    }
    #expect(answers.1.text == answers.0.text && answers.2.text == answers.0.text)
    #expect(answers.1.headers["Idempotent-Replayed"] == "true")
    #expect(try await fixture.balance().posted == Amount(micros: 9_974_800))
  }

  @Test func aReplayNeedsNoPlaceAmongTheRunning() async throws {
    var fixture = try await APIFixture()
    fixture.settings.running = 1
    fixture.clock = LeapingClock()
    let server = try fixture.server()
    let headers: HTTPHeaders = ["Idempotency-Key": "order-1", "Prefer": "respond-async"]
    let first = await generate(server, Self.body, headers)
    let again = await generate(server, Self.body, headers)
    let other = await generate(server, Self.body, ["Prefer": "respond-async"])
    #expect(first.status == 202 && again.status == 202)
    #expect(again.headers["Idempotent-Replayed"] == "true")
    #expect(other.status == 429)
    #expect(other.string("error.type") == "rate_limit_exceeded")
  }

  @Test func concurrentTwinsMakeOneOrder() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let answers = try await server.working {
      await withTaskGroup(of: HTTPResponse.self) { group in
        for _ in 0..<20 { group.addTask { await generate(server) } }
        return await group.reduce(into: [HTTPResponse]()) { $0.append($1) }
      }
    }
    #expect(answers.allSatisfy { $0.status == 200 })
    #expect(Set(answers.map(\.text)).count == 1)
    #expect(answers.count { $0.headers["Idempotent-Replayed"] == nil } == 1)
    #expect(try await fixture.jobs().count == 1)
    #expect(try await fixture.balance().posted == Amount(micros: 9_974_800))
  }

  @Test func aNameIsOfItsAccount() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let other = try await fixture.key("second")
    let (mine, theirs, second) = try await server.working {
      let mine = await generate(server)
      let theirs = await generate(server, #"{"prompt":"another"}"#, as: 2)
      var headers = Self.once
      headers["X-API-Key"] = other.secret
      return (mine, theirs, await generate(server, Self.body, headers, as: 0))
    }
    #expect(theirs.status == 200)
    #expect(theirs.headers["Idempotent-Replayed"] == nil)
    // Another key of the same account is the same customer.
    #expect(second.headers["Idempotent-Replayed"] == "true")
    #expect(second.text == mine.text)
  }

  @Test func aDayLaterTheNameIsFreeEvenIfNobodyHasSwept() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let (late, new) = try await server.working {
      _ = await generate(server)
      fixture.time.advance(by: .seconds(86_399))
      let late = await generate(server)
      fixture.time.advance(by: .milliseconds(1001))
      return (late, await generate(server, #"{"prompt":"another"}"#))
    }
    #expect(late.headers["Idempotent-Replayed"] == "true")
    #expect(new.status == 200)
    #expect(new.headers["Idempotent-Replayed"] == nil)
    #expect(try await fixture.jobs().count == 2)
  }

  @Test func aRestartForgetsNothing() async throws {
    let fixture = try await APIFixture()
    let before = try fixture.server(StubEngine([.hang]))
    var headers = Self.once
    headers["Prefer"] = "respond-async"
    let accepted = await generate(before, Self.body, headers)
    #expect(accepted.status == 202)
    let after = try fixture.server()
    let answer = try await after.working { await generate(after) }
    #expect(answer.status == 200)
    #expect(answer.headers["Idempotent-Replayed"] == "true")
    #expect(try await fixture.jobs().count == 1)
    #expect(try await fixture.isSound())
  }

  @Test func aFailureIsReplayedAsAFailure() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server(StubEngine([.error(.failed(reason: "no brush"))]))
    let (first, second) = try await server.working {
      (await generate(server), await generate(server))
    }
    #expect(first.status == 500 && second.status == 500)
    #expect(try await fixture.balance() == Balance(posted: Amount(micros: 10_000_000)))
    #expect(try await fixture.jobs().count == 1)
  }

  @Test func aRefusedOrderKeepsNoName() async throws {
    let fixture = try await APIFixture(micros: 100)
    let server = try fixture.server()
    #expect(await generate(server).status == 402)
    #expect(await generate(server, #"{"prompt":"another"}"#).status == 402)
  }

  @Test(arguments: ["", String(repeating: "k", count: 256), String(repeating: "é", count: 128)])
  func aNameHasItsLimit(name: String) async throws {
    let server = try await APIFixture().server()
    let response = await generate(server, Self.body, ["Idempotency-Key": name])
    #expect(response.status == 400)
    #expect(response.string("error.message")?.contains("Idempotency-Key") == true)
  }

  @Test func aLongNameIsTaken() async throws {
    let server = try await APIFixture().server()
    let name = String(repeating: "k", count: 255)
    let response = try await server.working {
      await generate(server, Self.body, ["Idempotency-Key": name])
    }
    #expect(response.status == 200)
  }

  @Test func aLibraryThatTriesAgainIsGivenTheSameOrder() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let body = #"{"prompt":"a lake"}"#
    let answers = try await server.working {
      let first = await generate(server, body, ["x-stainless-retry-count": "0"])
      let again = await generate(server, body, ["x-stainless-retry-count": "1"])
      let meant = await generate(server, body, ["x-stainless-retry-count": "0"])
      let unsaid = await generate(server, body, [:])
      let other = await generate(server, #"{"prompt":"a hill"}"#, ["x-stainless-retry-count": "2"])
      let stranger = await generate(server, body, ["x-stainless-retry-count": "1"], as: 2)
      return [first, again, meant, unsaid, other, stranger]
    }
    let replays = answers.map { $0.headers["Idempotent-Replayed"] == "true" }
    #expect(answers.allSatisfy { $0.status == 200 })
    #expect(replays == [false, true, false, false, false, false])
    #expect(answers[1].text == answers[0].text)
  }

  @Test(arguments: ["-1", "one", "", "99999999999999999999"])
  func aCountOfNothingIsNoRetry(count: String) async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let second = try await server.working {
      _ = await generate(server, Self.body, [:])
      return await generate(server, Self.body, ["x-stainless-retry-count": count])
    }
    #expect(second.status == 200 && second.headers["Idempotent-Replayed"] == nil)
  }

  @Test func aRetryComesWithinTenMinutes() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let (early, late) = try await server.working {
      _ = await generate(server, Self.body, [:])
      fixture.time.advance(by: .seconds(600))
      let early = await generate(server, Self.body, ["x-stainless-retry-count": "1"])
      fixture.time.advance(by: .milliseconds(1))
      return (early, await generate(server, Self.body, ["x-stainless-retry-count": "1"]))
    }
    #expect(early.headers["Idempotent-Replayed"] == "true")
    #expect(late.status == 200 && late.headers["Idempotent-Replayed"] == nil)
  }
}
