import Domain
import Resources
import Services
import Testing

@testable import Bot

struct SuspenseCardTests {
  private func card(
    _ reason: SuspenseReason, state: SuspenseState = .open, claimant: AccountID? = nil,
    comment: String? = nil, language: String = "en"
  ) throws -> SuspenseCard {
    let entry = SuspenseEntry(
      id: SuspenseID(3), key: PaymentKey(.ton, "ab"), reason: reason, paid: USDT(units: 5_000_000),
      comment: comment, sender: "UQ", evidence: "{}", state: state, claimant: claimant,
      paidAt: Timestamp(milliseconds: 0), createdAt: Timestamp(milliseconds: 0))
    return SuspenseCard(
      entry: entry, phrases: try Texts(files: Resources.texts).phrases(language))
  }

  @Test func everyReasonHasItsSentence() throws {
    for language in ["en", "ru"] {
      let cards = try SuspenseReason.allCases.map { try card($0, language: language).html }
      #expect(Set(cards).count == SuspenseReason.allCases.count)
    }
  }

  @Test func aHostileCommentStaysText() throws {
    let html = try card(.unknownComment, comment: String(repeating: "<b>&", count: 200)).html
    #expect(ReplyRules.faults(in: html) == nil)
    #expect(html.utf16.count < 4096)
  }

  @Test func onlyAClaimIsCreditedByAButtonAndOnlyOnce() throws {
    let signer = ButtonSigner(key: [UInt8](repeating: 9, count: 32))
    #expect(try card(.noComment).keyboard(signer).first?.count == 1)
    let claimed = try card(.noComment, state: .claimed, claimant: AccountID(7))
    #expect(claimed.keyboard(signer).first?.count == 2)
    #expect(try card(.noComment, state: .credited).keyboard(signer).isEmpty)
    #expect(try card(.noComment, state: .dismissed).keyboard(signer).isEmpty)
  }
}
