import Testing

@testable import Bot

struct PaymentReferenceTests {
  private static let hex = "fb0dc3fdfe3bc1a1a7c4fb4e9c8d2a0b9e8f7d6c5b4a39281706f5e4d3c2b1a0"
  private static let base64 = "+w3D/f47waGnxPtOnI0qC56PfWxbSjkoFwb15NPCsaA="

  @Test(arguments: [
    hex, hex.uppercased(), "0x" + hex, "https://tonviewer.com/transaction/" + hex,
    "my payment " + hex + ", please", base64, "-w3D_f47waGnxPtOnI0qC56PfWxbSjkoFwb15NPCsaA",
    "see\n" + base64, "https://tonscan.org/tx/-w3D_f47waGnxPtOnI0qC56PfWxbSjkoFwb15NPCsaA=",
  ])
  func aHashIsFoundAsPeopleCopyIt(text: String) {
    #expect(PaymentReference.find(in: text) == [Self.hex])
  }

  @Test(arguments: [
    "", "hello", String(hex.dropLast()), hex + "0", "zz" + hex.dropFirst(2), "0x",
    String(repeating: "а", count: 64),
  ])
  func anythingElseIsNone(text: String) {
    #expect(PaymentReference.find(in: text).isEmpty)
  }

  @Test func fewAreLookedAt() {
    let many = (0..<9).map { String($0) + Self.hex.dropFirst() }.joined(separator: " ")
    #expect(PaymentReference.find(in: many).count == 4)
  }
}
