import Domain
import FoundationEssentials
import Testing

@testable import Payments

struct TONCenterRowTests {
  private func row(_ json: String) throws -> TONCenterRow {
    try JSONDecoder().decode(TONCenterRow.self, from: Data(json.utf8))
  }

  @Test func documentedRowIsRead() throws {
    let row = try row(JettonRow(comment: "11").json)
    #expect(row.comment == .text("11") && !row.mayHideComment)
    #expect(row.reference == String(repeating: "03", count: 32))
    #expect(row.at == Timestamp(milliseconds: 1_767_225_500_000))
    #expect(WatchFixture.judge.verdict(on: row) == .tether(USDT(units: 10_200_001)))
    let transfer = try #require(WatchFixture.judge.transfer(row, comment: row.comment))
    #expect(transfer.amount == .usdt(USDT(units: 10_200_001)) && transfer.comment == "11")
    #expect(transfer.sender.hasPrefix("UQCl2-7HQ5s3u2Ve"))
    #expect(transfer.evidence.contains("\"query_id\":\"14205093373984283507\""))
  }

  @Test func commentComesFromThePayloadWhenNobodyDecodedIt() throws {
    let plain = JettonRow(comment: "x").json
    let decoded = "{\"type\":\"text_comment\",\"@type\":\"text_comment\",\"comment\":\"x\"}"
    for other in ["null", "[1,2,3]", "{}", "{\"type\":\"unknown\"}"] {
      #expect(try row(plain.replacing(decoded, with: other)).comment == .text("11"))
    }
    let bare = plain.replacing(decoded, with: "null")
    let hidden = bare.replacing("\"te6cckEBAQEACAAADAAAAAAxMb6Vqnw=\"", with: "null")
    #expect(try row(hidden).comment == .unknown && row(hidden).mayHideComment)
    let broken = bare.replacing("te6cckEBAQEACAAADAAAAAAxMb6Vqnw=", with: "te6cck")
    #expect(try row(broken).comment == .other)
    let secret = plain.replacing(
      "\"type\":\"text_comment\"", with: "\"type\":\"encrypted_comment\"")
    #expect(try row(secret).comment == .encrypted)
    let silent = hidden.replacing(
      "\"forward_ton_amount\":\"1\"", with: "\"forward_ton_amount\":\"0\"")
    #expect(try !row(silent).mayHideComment)
  }

  @Test(arguments: ["", "-1", "1e6", "0x10", "1.5", " 1", "99999999999999999999"])
  func oddAmountsAreNeverMoney(amount: String) throws {
    let row = try row(JettonRow(comment: "", amount: amount).json)
    let verdict = WatchFixture.judge.verdict(on: row)
    switch verdict {
    case .tether, .refused: Issue.record("\(amount) is \(verdict)")
    case .foreign, .unreadable: break
    }
  }

  @Test(arguments: [
    "transaction_hash", "transaction_now", "destination", "jetton_master", "amount",
  ])
  func whatCarriesMoneyMustBeThere(field: String) throws {
    let json = JettonRow(comment: "").json.replacing("\"\(field)\":", with: "\"other\":")
    #expect(throws: DecodingError.self) { try row(json) }
  }
}
