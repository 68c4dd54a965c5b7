import Domain
import Services
import Testing

@testable import API

struct DialectReferenceTests {
  @Test func itComesBackAsItWasWritten() throws {
    let register = RequestService.Register(
      dialect: .zpk, name: "o\"1", euros: Euros(micros: 38_000), notes: ["a", "б"])
    let reference = DialectReference(register)
    #expect(DialectReference(reference.text) == reference)
    #expect(reference.name == "o\"1" && reference.notes == ["a", "б"])
    let bare = DialectReference(RequestService.Register(dialect: .krea, name: "n"))
    #expect(DialectReference(bare.text)?.euros == nil)
    #expect(DialectReference("mine") == nil && DialectReference("") == nil)
    #expect(DialectReference("{}") == nil)
  }

  @Test func onlyOrdersWithNamesAreReferredTo() throws {
    let callback = CallbackOrder(
      url: try OutsideURL(parsing: "https://a.example/"), dialect: "v1", reference: "mine")
    #expect(callback.referring(to: nil) == callback)
    let named = callback.referring(to: RequestService.Register(dialect: .krea, name: "n"))
    #expect(named.url == callback.url && DialectReference(named.reference)?.name == "n")
  }
}
