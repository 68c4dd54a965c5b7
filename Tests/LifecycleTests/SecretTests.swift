import Lifecycle
import Testing

struct SecretTests {
  private struct Account {
    let name = "a"
    let token = Secret("T0KEN")
  }

  @Test func noDescriptionShowsTheValue() {
    let secret = Secret("T0KEN")
    var dumped = ""
    dump(Account(), to: &dumped)
    for text in [
      "\(secret)", String(describing: secret), String(reflecting: secret), "\(Account())",
      String(reflecting: Account()), "\([secret])", "\(Optional(secret) as Any)", dumped,
    ] {
      #expect(text.contains("[secret]"))
      #expect(!text.contains("T0KEN"))
    }
    #expect(secret.revealed() == "T0KEN")
  }
}
