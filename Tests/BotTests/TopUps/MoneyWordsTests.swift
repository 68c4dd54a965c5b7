import Domain
import Resources
import Services
import Testing

@testable import Bot

struct MoneyWordsTests {
  private func words(_ language: String = "en") throws -> MoneyWords {
    MoneyWords(phrases: try Texts(files: Resources.texts).phrases(language))
  }

  private static func settlement(_ notes: Set<SettlementNote>) -> Settlement {
    Settlement(
      key: PaymentKey(.ton, "a"), topUp: nil, account: AccountID(7),
      paid: .ton(USDT(units: 10_204_321)), credit: Amount(micros: 10_000_000), notes: notes,
      paidAt: Timestamp(milliseconds: 0), createdAt: Timestamp(milliseconds: 0))
  }

  @Test func amountsAreInTheirOwnUnit() {
    #expect(MoneyWords.price(.stars(Stars(385))) == "385 ⭐")
    #expect(MoneyWords.price(.ton(USDT(units: 10_204_321))) == "10.204321 USDT")
  }

  @Test func everyNoteHasItsSentenceOrIsNobodysBusiness() throws {
    let words = try words()
    for note in SettlementNote.allCases {
      let said = words.notes(Self.settlement([note]))
      #expect(said.count == (note == .refundedFirst ? 0 : 1), "\(note)")
    }
    #expect(words.notes(Self.settlement([.late, .under])).count == 2)
    #expect(words.notes(Self.settlement([.claimed, .byAmount, .orphan])).count == 1)
    #expect(words.notes(Self.settlement([])).isEmpty)
  }

  @Test func everyRefusalHasItsSentence() throws {
    let refusals: [TopUpRefusal] = [
      .railClosed(.ton), .starsOutOfRange(Stars(1)...Stars(9)),
      .creditOutOfRange(Amount.zero...Amount(micros: 1)), .notFound, .ended,
      .spent(available: .zero, needed: Amount(micros: 1)), .manualOnly(.ton), .worthUnknown,
    ]
    for language in ["en", "ru"] {
      let words = try words(language)
      let sentences = refusals.map { words.refusal($0) }
      #expect(Set(sentences).count == sentences.count && sentences.allSatisfy { $0.count > 10 })
    }
  }
}
