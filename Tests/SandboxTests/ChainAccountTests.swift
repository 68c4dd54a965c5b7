import Testing

@testable import Sandbox

struct ChainAccountTests {
  @Test(arguments: [
    "UQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_p0p",
    "EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs",
    "0:b113a994b5024a16719f69139328eb759596c38a25f59028b146fecdc3621dfe",
  ])
  func formsAreOneAccount(text: String) {
    #expect(ChainAccount(text) == .tether)
  }

  @Test func formsAreWritten() {
    #expect(ChainAccount.tether.friendly == "UQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_p0p")
    #expect(ChainAccount.tether.raw.hasPrefix("0:B113A994"))
    #expect(ChainAccount(ChainAccount.shop.friendly) == .shop)
  }

  @Test func namesHaveAccounts() {
    #expect(ChainAccount(named: "a") == ChainAccount(named: "a"))
    #expect(ChainAccount(named: "a") != ChainAccount(named: "b"))
  }

  @Test(arguments: ["", "0:", "hello", "UQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_p0q"])
  func othersAreNone(text: String) {
    #expect(ChainAccount(text) == nil)
  }
}
