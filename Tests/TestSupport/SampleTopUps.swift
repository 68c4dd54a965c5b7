package import Domain
package import Services

/// A top-up service at the house's rates: $0.013 a Star, 2 % on USDT.
package enum SampleTopUps {
  package static func service(
    announcer: any TopUpAnnouncer, randomBytes: @escaping RandomBytes,
    rails: [any PaymentRail] = [StubStarsRail()], signupCredit: Amount = .zero,
    offersTON: Bool = true
  ) -> TopUpService {
    TopUpService(
      settings: TopUpSettings(
        starRate: StarRate(usdPerStar: Amount(micros: 13_000)), offersTON: offersTON),
      enrolment: Enrolment(signupCredit: signupCredit), announcer: announcer, rails: rails,
      randomBytes: randomBytes)
  }
}
