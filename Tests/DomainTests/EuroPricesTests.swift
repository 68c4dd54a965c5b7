import Domain
import Testing

struct EuroPricesTests {
  @Test func proportionsAndTheGuardDecide() throws {
    let prices = EuroPrices(
      square: Euros(micros: 38_000), oblong: Euros(micros: 78_000), rate: .standard)
    let square = PictureSize(width: 1024, height: 1024)
    let oblong = PictureSize(width: 1024, height: 1792)
    #expect(try prices.price(of: square, isGuarded: false) == Euros(micros: 38_000))
    #expect(try prices.price(of: square, isGuarded: true) == Euros(micros: 41_000))
    #expect(try prices.price(of: oblong, isGuarded: false) == Euros(micros: 78_000))
  }
}
