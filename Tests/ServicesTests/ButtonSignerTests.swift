import Services
import Testing

struct ButtonSignerTests {
  private let signer = ButtonSigner(key: Array(0..<32))

  @Test func whatWasSignedIsVerifiedByAnyHolderOfTheKey() {
    let signed = signer.sign("1.j.n.a1b2")
    #expect(ButtonSigner(key: Array(0..<32)).verify(signed) == "1.j.n.a1b2")
    #expect(signed.utf8.count == "1.j.n.a1b2".utf8.count + 9)
  }

  @Test(arguments: ["1.j.n.a1b3", "1.j.x.a1b2", "", "1"])
  func aPayloadUnderAnothersSignatureIsRefused(payload: String) {
    let mac = signer.sign("1.j.n.a1b2").suffix(9)
    #expect(signer.verify(payload + mac) == nil)
  }

  @Test(arguments: ["", ".", "1.j.n.a1b2", "1.j.n.a1b2.", "1.j.n.a1b2.AAAAAAAA"])
  func whatWeDidNotSignIsRefused(text: String) {
    #expect(signer.verify(text) == nil)
  }

  @Test func anotherKeySignsOtherwise() {
    #expect(ButtonSigner(key: Array(1..<33)).verify(signer.sign("1.x")) == nil)
  }
}
