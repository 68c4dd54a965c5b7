import Lifecycle
import Payments
import Testing

@testable import Zekron

struct TONConfigurationTests {
  private static let wallet = "UQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_p0p"
  private static let testWallet = "0QCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_iaj"

  private static func load(_ settings: String...) throws -> Configuration.Payments.TON {
    try ConfigurationLoader(environment: ["TONCENTER_API_KEY": "k"]).load(
      settings: settings, for: .tool
    ).payments.ton
  }

  private static func refusal(_ settings: String...) -> String {
    do {
      _ = try ConfigurationLoader(environment: [:]).load(settings: settings, for: .tool)
      return ""
    } catch {
      return error.findings.map { "\($0)" }.joined(separator: "; ")
    }
  }

  @Test func walletIsTheAccountInAnyForm() throws {
    #expect(try Self.load("payments.ton.address=\(Self.wallet)").address == .tetherMaster)
    let raw = TONAddress.tetherMaster.raw
    #expect(try Self.load("payments.ton.address=\(raw)").address == .tetherMaster)
  }

  @Test func testnetNamesItsOwnToken() throws {
    let token = TONAddress(workchain: 0, hash: [UInt8](repeating: 4, count: 32))
    let ton = try Self.load(
      "payments.ton.network=testnet", "payments.ton.address=\(Self.testWallet)",
      "payments.ton.jettonMaster=\(token.raw)")
    #expect(ton.master == token && ton.network == .testnet)
    #expect(ton.apiKey?.revealed() == "k")
    #expect(Self.refusal("payments.ton.network=testnet").contains("payments.ton.jettonMaster"))
  }

  @Test(arguments: [
    (wallet.replacing("_p0p", with: "_p0q"), "checksum"), (testWallet, "test network"),
    ("-1:" + String(repeating: "0f", count: 32), "workchain 0"), ("hello", "48 characters"),
  ])
  func mistakesStopTheStart(address: String, words: String) {
    let refusal = Self.refusal("payments.ton.address=\(address)")
    #expect(refusal.contains("payments.ton.address") && refusal.contains(words), "\(refusal)")
  }
}
