import Testing

@testable import Sandbox

struct CellWriterTests {
  private static let sender = ChainAccount(workchain: 0, hash: [UInt8](repeating: 0x11, count: 32))

  @Test func commentIsWrittenAsOthersDo() {
    var cell = CellWriter()
    cell.comment("11")
    #expect(cell.base64() == "te6cckEBAQEACAAADAAAAAAxMb6Vqnw=")
  }

  private static let referenced =
    "te6cckEBAgEAQwABYnNi0JwAAAAAAAAwOTTEtAgAIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiMBABoAAAAASU5WLTdRNEsywoJW/w=="
  private static let inline =
    "te6cckEBAQEAQAAAfHNi0JwAAAAAAAAwOTTEtAgAIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIAAAAASU5WLTdRNEsyXgYx1Q=="

  @Test(arguments: [(true, referenced), (false, inline)])
  func notificationIsWrittenAsOthersDo(isReferenced: Bool, expected: String) {
    var body = CellWriter()
    body.number(0x7362_D09C, bits: 32)
    body.number(12345, bits: 64)
    body.amount(5_000_000)
    body.address(Self.sender)
    body.number(isReferenced ? 1 : 0, bits: 1)
    if isReferenced {
      var payload = CellWriter()
      payload.comment("INV-7Q4K2")
      body.reference(payload)
    } else {
      body.comment("INV-7Q4K2")
    }
    #expect(body.base64() == expected)
  }
}
