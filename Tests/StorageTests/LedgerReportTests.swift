import Domain
import Testing

@testable import Storage

struct LedgerReportTests {
  @Test func allFindingsAreCountedAndTheFirstKept() {
    var report = LedgerReport()
    #expect(report.isSound)
    for number in 0..<Int64(LedgerReport.keptFindings + 5) {
      report.note(.holdDiffers(JobID(number)))
    }
    #expect(!report.isSound)
    #expect(report.findingCount == LedgerReport.keptFindings + 5)
    #expect(report.findings.count == LedgerReport.keptFindings)
    #expect(report.findings.first == .holdDiffers(JobID(0)))
  }

  @Test func aMissingBalanceAgreesWithNothing() {
    let empty = LedgerLine(account: AccountID(1), stored: nil, computed: Balance())
    let owed = LedgerLine(
      account: AccountID(1), stored: nil, computed: Balance(posted: Amount(micros: 1)))
    #expect(empty.agrees)
    #expect(!owed.agrees)
  }
}
