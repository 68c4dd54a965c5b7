import Domain
import Testing

@testable import Bot

struct TONWalletTests {
  @Test func bothLinksAskForTheSame() {
    let topUp = TopUp(
      account: AccountID(7), price: .ton(USDT(units: 10_204_321)),
      credit: Amount(micros: 10_000_000), payload: "ZK-7Q2M0XKD", tail: 4321, chatID: 7,
      createdAt: Timestamp(milliseconds: 0), expiresAt: Timestamp(milliseconds: 1_800_999))
    let wallet = TONWallet(address: "UQA_-b", master: "EQM")
    let request = "transfer/UQA_-b?jetton=EQM&amount=10204321&text=ZK-7Q2M0XKD&exp=1800"
    #expect(wallet.scanLink(for: topUp) == "ton://" + request)
    #expect(wallet.openLink(for: topUp) == "https://app.tonkeeper.com/" + request)
  }
}
