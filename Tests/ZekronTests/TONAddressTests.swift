import Testing

@testable import Zekron

struct TONAddressTests {
  @Test func checksumIsXMODEM() {
    #expect(TONAddress.checksum(Array("123456789".utf8)[...]) == 0x31C3)
  }

  @Test(arguments: [
    "UQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_p0p",
    "UQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id/p0p",
    "0:b113a994b5024a16719f69139328eb759596c38a25f59028b146fecdc3621dfe",
    "0:B113A994B5024A16719F69139328EB759596C38A25F59028B146FECDC3621DFE",
  ])
  func walletsAreAccepted(text: String) {
    #expect(TONAddress.fault(in: text) == nil)
  }

  @Test(arguments: [
    ("UQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_p0q", "is mistyped: its checksum is wrong"),
    ("UQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_p0", "must be a TON address of 48"),
    ("0:b113", "must be 0: and 64"),
    ("-1:b113a994b5024a16719f69139328eb759596c38a25f59028b146fecdc3621dfe", "must be a TON"),
    ("", "must be a TON"),
  ])
  func othersAreRefused(text: String, expected: String) {
    #expect(TONAddress.fault(in: text)?.hasPrefix(expected) == true)
  }
}
