import Domain
import Resources
import Testing

@testable import Bot

struct CallbackWordsTests {
  private func delivery(
    _ state: CallbackState, _ outcome: CallbackOutcome?, host: String = "example.com"
  ) throws -> CallbackDelivery {
    CallbackDelivery(
      event: "msg_1", account: AccountID(7), job: JobID(37),
      url: try OutsideURL(parsing: "https://\(host)/x"), isDefault: true, dialect: "v1",
      state: state, attempts: 2, outcome: outcome,
      dueAt: state == .pending ? Timestamp(milliseconds: 60_000) : nil,
      createdAt: Timestamp(milliseconds: 0))
  }

  @Test(arguments: ["en", "ru"])
  func everyStateAndFaultHasWords(language: String) throws {
    let words = CallbackWords(phrases: try Texts(files: Resources.texts).phrases(language))
    let lines = try CallbackState.allCases.map { words.line(try delivery($0, .status(204))) }
    #expect(Set(lines).count == CallbackState.allCases.count)
    #expect(lines.allSatisfy { $0.contains("#11") && $0.contains("example.com") })
    let faults = try CallbackFault.allCases.map {
      words.outcome(of: try delivery(.failed, .fault($0)))
    }
    #expect(Set(faults).count == CallbackFault.allCases.count)
    #expect(words.outcome(of: try delivery(.pending, nil)) == "–")
  }

  @Test func longHostsAreCut() throws {
    let words = CallbackWords(phrases: try Texts(files: Resources.texts).phrases("en"))
    let host = String(repeating: "a", count: 60) + ".example"
    #expect(words.host(try delivery(.failed, nil, host: host)).count == 40)
  }
}
