import Testing

@testable import Zekron

struct ProgressBarTests {
  @Test(arguments: [(0, 0), (50, 15), (99, 29), (100, 30)])
  func theBarIsAsFullAsTheWork(percent: Int, full: Int) {
    let line = ProgressBar("copying", isTerminal: false).line(percent)
    #expect(line.filter { $0 == "█" }.count == full)
    #expect(line.filter { $0 == "░" }.count == 30 - full)
    #expect(line.hasPrefix("copying "))
    #expect(line.hasSuffix("\(percent) %"))
  }

  @Test func everyLineIsAsLong() {
    let bar = ProgressBar("x", isTerminal: false)
    #expect(Set([0, 9, 10, 99, 100].map { bar.line($0).count }).count == 1)
  }
}
