import Testing

@testable import Payments

struct TONAddressTests {
  static let forms = [
    "EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs",
    "UQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_p0p",
    "UQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id/p0p",
    "kQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_ntm",
    "0QCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_iaj",
    "0:b113a994b5024a16719f69139328eb759596c38a25f59028b146fecdc3621dfe",
    "0:B113A994B5024A16719F69139328EB759596C38A25F59028B146FECDC3621DFE",
  ]

  @Test(arguments: forms) func allFormsAreOneAccount(text: String) throws {
    #expect(try TONAddress(parsing: text) == .tetherMaster)
  }

  @Test func formsAreWrittenAsOthersDo() {
    let address = TONAddress.tetherMaster
    #expect(address.friendly(isBounceable: true) == Self.forms[0])
    #expect(address.friendly(isBounceable: false) == Self.forms[1])
    #expect(address.friendly(isBounceable: true, network: .testnet) == Self.forms[3])
    #expect(address.friendly(isBounceable: false, network: .testnet) == Self.forms[4])
    #expect(address.raw == Self.forms[6] && "\(address)" == address.raw)
  }

  @Test func validatorsHaveTheirWorkchain() throws {
    let raw = "-1:" + String(repeating: "0f", count: 32)
    let address = try TONAddress(parsing: raw)
    #expect(address.workchain == -1 && address.raw == raw.uppercased())
    #expect(try TONAddress(parsing: address.friendly(isBounceable: true)) == address)
    #expect(throws: TONAddressError.workchain(-1)) {
      try TONAddress.receiver(raw, on: .mainnet)
    }
  }

  static let mistakes: [(String, TONAddressError)] = [
    ("UQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_p0q", TONAddressError.checksum),
    ("UQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_p0", .notAnAddress),
    ("UQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_p0pp", .notAnAddress),
    ("0:b113", .notAnAddress), ("", .notAnAddress), (":", .notAnAddress),
    ("+0:" + String(repeating: "0f", count: 32), .notAnAddress),
    ("200:" + String(repeating: "0f", count: 32), .notAnAddress),
    ("0:0:" + String(repeating: "0f", count: 31), .notAnAddress),
    ("0:" + String(repeating: "0g", count: 32), .notAnAddress),
    (String(repeating: "é", count: 24), .notAnAddress),
  ]

  @Test(arguments: mistakes)
  func othersAreRefused(text: String, error: TONAddressError) {
    #expect(throws: error) { try TONAddress(parsing: text) }
    #expect(!error.reason.isEmpty)
  }

  @Test func everyMistypedCharacterIsFound() throws {
    let good = Array(Self.forms[1])
    for index in good.indices {
      for other in "AZaz09-_" where other != good[index] {
        var text = good
        text[index] = other
        #expect(throws: TONAddressError.self) { try TONAddress(parsing: String(text)) }
      }
    }
  }

  @Test func theOtherNetworkIsRefused() throws {
    #expect(throws: TONAddressError.testnetOnly) {
      try TONAddress.receiver(Self.forms[4], on: .mainnet)
    }
    #expect(try TONAddress.receiver(Self.forms[4], on: .testnet) == .tetherMaster)
    #expect(try TONAddress.receiver(Self.forms[1], on: .testnet) == .tetherMaster)
  }
}
