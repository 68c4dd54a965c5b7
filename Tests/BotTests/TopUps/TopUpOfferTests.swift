import Domain
import Resources
import Services
import Testing

@testable import Bot

struct TopUpOfferTests {
  private func offer(_ price: RailAmount, language: String) throws -> TopUpOffer {
    let topUp = TopUp(
      id: TopUpID(9), account: AccountID(7), price: price, credit: Amount(micros: 10_000_000_000),
      payload: "ZK-7Q2M0XKD", chatID: 7, createdAt: Timestamp(milliseconds: 0),
      expiresAt: Timestamp(milliseconds: 1_800_000))
    return TopUpOffer(
      topUp: topUp, bonus: Amount(micros: 5_000_000),
      phrases: try Texts(files: Resources.texts).phrases(language),
      signer: ButtonSigner(key: [UInt8](repeating: 9, count: 32)))
  }

  /// Real addresses are as long as this one.
  private static let wallet = TONWallet(
    address: "UQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs",
    master: "EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs")

  @Test(arguments: ["en", "ru"])
  func theLargestQuoteFitsACaption(language: String) throws {
    let offer = try offer(.ton(USDT(units: 10_200_009_999)), language: language)
    let row = offer.row(wallet: Self.wallet, at: Timestamp(milliseconds: 0))
    ReplyRules.check(Reply(row), sourceLocation: #_sourceLocation)
    #expect(row.method == "sendPhoto" && row.effect == .topUpMessage(TopUpID(9)))
  }

  @Test func withoutAWalletNobodyIsAskedToPay() throws {
    let offer = try offer(.ton(USDT(units: 10_200_009)), language: "en")
    let reply = Reply(offer.row(wallet: nil, at: Timestamp(milliseconds: 0)))
    #expect(reply.method == "sendMessage" && reply.words.contains("not offered"))
  }
}
