import Domain
import Lifecycle
import Services
import Telegram
import TestSupport
import Testing

@testable import Zekron

struct PaymentsAssemblyTests {
  private func topUps(_ settings: [String] = []) throws -> TopUpService {
    PaymentsAssembly(configuration: try ConfigurationLoaderTests.load(settings: settings)).topUps(
      enrolment: Enrolment(signupCredit: .zero), announcer: RecordingTopUpAnnouncer())
  }

  @Test func ratesAndRailsAreAsConfigured() throws {
    let standard = try topUps().settings
    #expect(standard.starRate.usdPerStar == Amount(micros: 13_000))
    #expect(!standard.offersTON)
    let other = try topUps([
      "payments.stars.usdPerStar=0.02",
      "payments.ton.address=0:" + String(repeating: "ab", count: 32),
    ]).settings
    #expect(other.starRate.usdPerStar == Amount(micros: 20_000))
    #expect(other.offersTON)
  }
}
