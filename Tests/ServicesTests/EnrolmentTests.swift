import Domain
import Services
import Storage
import Testing
import TestSupport

struct EnrolmentTests {
  @Test func signUpCreditIsGivenOnce() async throws {
    let fixture = try await OrderFixture(micros: 10_000_000)
    let now = fixture.time.now()
    try await fixture.store.transaction { tx in
      for _ in 0..<3 {
        _ = try Enrolment(signupCredit: Amount(micros: 10_000_000)).customer(
          AccountID(1), name: "P1", language: "en", in: tx, at: now)
      }
    }
    #expect(try await fixture.balance().posted == Amount(micros: 10_000_000))
    #expect(try await fixture.isSound())
  }

  @Test func nameAndLanguageFollowTheClientUnlessChosen() async throws {
    let fixture = try await OrderFixture()
    let now = fixture.time.now()
    let enrolment = Enrolment(signupCredit: .zero)
    let (followed, kept) = try await fixture.store.transaction { tx in
      let followed = try enrolment.customer(
        AccountID(1), name: "New", language: "ru", in: tx, at: now)
      var chosen = followed
      chosen.settings.choseLanguage = true
      try tx.accounts.update(chosen)
      let kept = try enrolment.customer(
        AccountID(1), name: "New", language: "en", in: tx, at: now)
      return (followed, kept)
    }
    #expect(followed.name == "New")
    #expect(followed.language == "ru")
    #expect(kept.language == "ru")
  }

  @Test func writingAgainLiftsTheBlockMark() async throws {
    let fixture = try await OrderFixture()
    let now = fixture.time.now()
    let customer = try await fixture.store.transaction { tx in
      var blocked = try #require(try tx.accounts.customer(AccountID(1)))
      blocked.hasBlockedBot = true
      try tx.accounts.update(blocked)
      return try Enrolment(signupCredit: .zero).customer(
        AccountID(1), name: "P1", language: "en", in: tx, at: now)
    }
    #expect(!customer.hasBlockedBot)
  }
}
