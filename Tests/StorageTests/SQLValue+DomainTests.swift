import Domain
import SQLite
import Testing

@testable import Storage

struct SQLValueDomainTests {
  @Test func valuesOfTheDomainBecomeColumns() {
    #expect(SQLValue.account(.revenue) == .integer(-1))
    #expect(SQLValue.job(JobID(5)) == .integer(5))
    #expect(SQLValue.key(KeyID(6)) == .integer(6))
    #expect(SQLValue.amount(Amount(micros: -7)) == .integer(-7))
    #expect(SQLValue.time(Timestamp(milliseconds: 8)) == .integer(8))
    #expect([SQLValue.flag(true), .flag(false)] == [.integer(1), .integer(0)])
    #expect(SQLValue.count(9) == .integer(9))
  }

  @Test func whatIsNotThereIsNull() {
    #expect(SQLValue.key(nil) == .null)
    #expect(SQLValue.amount(nil) == .null)
    #expect(SQLValue.time(nil) == .null)
  }
}
