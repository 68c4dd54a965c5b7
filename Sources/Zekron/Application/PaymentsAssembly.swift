import Cryptography
import Domain
import Payments
import Services

/// Builds what sells credit.
struct PaymentsAssembly {
  let configuration: Configuration

  /// The top-up service, with every rail that gives payments back.
  func topUps(enrolment: Enrolment, announcer: any TopUpAnnouncer) -> TopUpService {
    let payments = configuration.payments
    return TopUpService(
      settings: TopUpSettings(
        starRate: StarRate(usdPerStar: payments.usdPerStar),
        offersTON: payments.ton.address != nil),
      enrolment: enrolment, announcer: announcer, rails: [StarsRail()],
      randomBytes: SecureRandom.bytes)
  }
}
