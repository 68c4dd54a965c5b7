import Domain
import Testing

struct BalanceTests {
  @Test func availableIsWhatIsNotHeld() {
    let balance = Balance(posted: Amount(micros: 100), held: Amount(micros: 30))
    #expect(balance.available == Amount(micros: 70))
    #expect(Balance().available == .zero)
  }
}
