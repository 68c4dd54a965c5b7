import HTTP
import Testing

@testable import Sandbox

struct StandInTelegramWalletTests {
  private let harness = StandInHarness { configuration in
    configuration.indexer = StandInIndexer(now: configuration.now, clock: StoppedClock())
  }

  private func wallet(_ user: Int64) throws -> JSON {
    try harness.now(harness.get("/chat/api/wallet", [("user", String(user))])).json
  }

  private func pay(_ fields: String) throws -> HTTPResponse {
    try harness.now(
      harness.post("/chat/api/wallet", "{\"user\":101,\(fields)}"))
  }

  @Test func paymentIsOnTheChainAndInTheHistory() throws {
    let answer = try pay(
      "\"receiver\":\"\(ChainAccount.shop.friendly)\",\"amount\":\"10200001\",\"comment\":\"ZK-1\"")
    let hash = try #require(try answer.json["hash"]?.string)
    #expect(answer.status == 200 && hash.count == 64)
    let sent = try #require(try wallet(101)["sent"]?.array?.first)
    #expect(sent["hash"]?.string == hash && sent["token"]?.string == "usdt")
    #expect(sent["comment"]?.string == "ZK-1" && sent["amount"]?.string == "10200001")
    #expect(try wallet(102)["sent"]?.array?.isEmpty == true)
    let row = try harness.now(
      harness.get(
        "/toncenter/api/v3/jetton/transfers", [("owner_address", ChainAccount.shop.raw)])
    ).json["jetton_transfers"]?.array?.first
    #expect(row?["amount"]?.string == "10200001")
  }

  @Test func falseTokensHaveOtherMasters() throws {
    let receiver = "\"receiver\":\"\(ChainAccount.shop.friendly)\",\"amount\":\"1\""
    #expect(try pay(receiver + ",\"token\":\"fake\",\"sender\":\"exchange\"").status == 200)
    #expect(try wallet(101)["sent"]?.array?.first?["token"]?.string == "fake")
    let senders = try #require(try wallet(101)["senders"]?.array)
    #expect(senders.map { $0["id"]?.string } == ["wallet", "exchange"])
  }

  @Test(arguments: [
    "\"receiver\":\"hello\",\"amount\":\"1\"", "\"amount\":\"1\"",
    "\"receiver\":\"0:\",\"amount\":\"1\"",
  ])
  func nonsenseIsRefused(fields: String) throws {
    #expect(try pay(fields).status == 400)
  }

  @Test func faultsAreSet() throws {
    let set = try harness.now(harness.post("/chat/api/indexer", "{\"kind\":\"500\",\"times\":1}"))
    #expect(set.status == 200)
    let broken = try harness.now(harness.get("/toncenter/api/v3/masterchainInfo"))
    #expect(broken.status == 500)
    #expect(try harness.now(harness.get("/toncenter/api/v3/masterchainInfo")).status == 200)
    #expect(try harness.now(harness.post("/chat/api/indexer", "{\"kind\":\"odd\"}")).status == 400)
  }

  @Test func withoutChainThereIsNoWallet() throws {
    let plain = StandInHarness()
    let answer = try plain.now(plain.get("/chat/api/wallet", [("user", "101")]))
    #expect(answer.status == 404)
  }

  @Test func starsAreCounted() throws {
    let answer = try harness.now(harness.get("/chat/api/stars", [("user", "101")])).json
    #expect(answer["balance"]?.integer == 25_000 && answer["bot"]?.integer == 0)
  }
}
