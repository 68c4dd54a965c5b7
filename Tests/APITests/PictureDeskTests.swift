import Domain
import HTTP
import Storage
import TestSupport
import Testing

@testable import API

@Suite(.timeLimit(.minutes(5)))
struct PictureDeskTests {
  /// A server with one picture of customer 1, and its two addresses.
  private func made(isStrict: Bool = false) async throws -> (
    fixture: APIFixture, server: APIServer, token: String, storage: String
  ) {
    var fixture = try await APIFixture()
    fixture.settings.isStrict = isStrict
    let server = try fixture.server()
    _ = try await server.working {
      await server.send("POST", "/v1/generate", #"{"prompt":"a lake","seed":7}"#)
    }
    let picture = try await fixture.store.read { tx in
      try tx.jobs.job(JobID(1))?.pictureID.flatMap { try tx.pictures.picture($0) }
    }
    let found = try #require(picture)
    return (
      fixture, server, "/v1/images/\(found.token.rawValue)", "/storage/\(found.id.rawValue).png"
    )
  }

  @Test func theOwnerGetsTheFile() async throws {
    let (_, server, token, storage) = try await made()
    for path in [token, storage] {
      let response = await server.send("GET", path)
      #expect(response.status == 200)
      #expect(response.text == "picture a lake 7")
      #expect(response.headers["Content-Type"] == "image/png")
      #expect(response.headers["X-Content-Type-Options"] == "nosniff")
      #expect(response.headers["Cache-Control"] == "private, max-age=86400")
      #expect(response.headers["Expires-At"] == "2026-01-02T00:00:00+00:00")
      #expect(response.headers["Content-Disposition"]?.hasPrefix("inline; filename=\"img_") == true)
      #expect(response.headers["ETag"]?.hasPrefix("\"") == true)
    }
  }

  @Test func othersAreForbiddenAndStrangersMustShowAKey() async throws {
    let (_, server, token, storage) = try await made()
    #expect(await server.send("GET", token, as: 2).status == 403)
    #expect(await server.send("GET", token, as: 0).status == 401)
    #expect(await server.send("GET", storage, as: 2).status == 403)
    // Who knows the name has the link.
    #expect(await server.send("GET", storage, as: 0).status == 200)
    let wrong = await server.send(
      "GET", storage, as: 0, headers: ["Authorization": "Bearer zk_live_no"])
    #expect(wrong.status == 401)
  }

  @Test func strictMeansThatOnlyTheOwnerMaySee() async throws {
    let (_, server, _, storage) = try await made(isStrict: true)
    #expect(await server.send("GET", storage, as: 0).status == 401)
    #expect(await server.send("GET", storage, as: 2).status == 403)
    #expect(await server.send("GET", storage).status == 200)
    #expect(await server.send("GET", "/storage/img_x.png", as: 0).status == 401)
  }

  @Test func guessesAreNotFound() async throws {
    let (_, server, token, storage) = try await made()
    let name = String(storage.dropFirst("/storage/".count).dropLast(".png".count))
    for path in [
      "/v1/images/0", "/v1/images/\(String(repeating: "0", count: 32))", token + "0",
      token.uppercased().replacing("/V1/IMAGES/", with: "/v1/images/") + "G", storage + ".png",
      "/storage/\(name)", "/storage/\(name).", "/storage/\(name).jpg", "/storage/\(name).PNG",
      "/storage/.png", "/storage/.", "/storage/img_.png", "/storage/..", "/storage/a\0b.png",
      "/storage/\(name.uppercased()).png", "/storage/%", "/v1/images/' OR 1=1 --",
    ] {
      #expect(await server.send("GET", path).status == 404, "\(path)")
    }
  }

  @Test func aDayLaterItIsGone() async throws {
    let (fixture, server, token, storage) = try await made()
    fixture.time.advance(by: .milliseconds(86_399_999))
    #expect(await server.send("GET", token).status == 200)
    fixture.time.advance(by: .milliseconds(1))
    let gone = await server.send("GET", token)
    #expect(gone.status == 410)
    #expect(gone.string("error.type") == "expired")
    let stored = await server.send("GET", storage, as: 0)
    #expect(stored.status == 410)
    #expect(stored.string("error.type") == "gone")
    #expect(await server.send("GET", token, as: 2).status == 403)
    // Not even for who has it already.
    let tag = "\"x\", *"
    #expect(await server.send("GET", token, headers: ["If-None-Match": tag]).status == 410)
  }

  @Test func aLostFileIsPaidBackOnce() async throws {
    let (fixture, server, token, storage) = try await made()
    let before = try await fixture.balance()
    let blobs = try await fixture.vault.blobs(after: nil, limit: 9)
    for blob in blobs { _ = try await fixture.vault.remove(blob) }
    for path in [token, storage, token] {
      #expect(await server.send("GET", path).status == 500)
    }
    let price = try #require(try await fixture.jobs().first).price
    let after = try await fixture.balance()
    #expect(after.available == (try before.available.adding(price)))
    #expect(fixture.log.events.contains("picture.lost"))
  }

  @Test func aDamagedFileIsNeverSent() async throws {
    let (fixture, server, token, storage) = try await made()
    for error in [VaultError.medium(errno: 5), .unreadable] {
      fixture.vault.fail(with: error)
      for path in [token, storage] {
        let response = await server.send("GET", path)
        #expect(response.status == 500)
        #expect(response.headers["Content-Type"] == "application/json")
        #expect(response.headers["ETag"] == nil)
        #expect(!response.text.contains("picture"))
      }
    }
    #expect(fixture.log.events.contains("api.failed"))
  }

  @Test func whoHasTheFileIsSentNothing() async throws {
    let (_, server, token, _) = try await made()
    let tag = try #require(await server.send("GET", token).headers["ETag"])
    for known in [tag, "W/\(tag)", "\"x\", \(tag)", "*", "\"x\",W/\(tag) ", " \(tag)"] {
      let response = await server.send("GET", token, headers: ["If-None-Match": known])
      #expect(response.status == 304, "\(known)")
      #expect(response.body.isEmpty)
      #expect(response.headers["ETag"] == tag)
      #expect(response.headers["Content-Type"] == nil)
    }
    for other in ["\"x\"", "", String(tag.dropFirst()), "\"\(tag)\""] {
      #expect(
        await server.send("GET", token, headers: ["If-None-Match": other]).status == 200, "\(other)"
      )
    }
    // A known tag opens nothing for others.
    #expect(await server.send("GET", token, as: 2, headers: ["If-None-Match": "*"]).status == 403)
  }
}
