import Domain
import Testing

@testable import Bot

@Suite(.timeLimit(.minutes(1)))
struct OutboxTimersTests {
  @Test func timersWaitForTheirReader() async {
    let timers = OutboxTimers()
    for number in Int64(1)...2 {
      let row = OutboxRow(
        id: number, chatID: 7, method: "sendMessage", parameters: "{}",
        createdAt: Timestamp(milliseconds: 0))
      timers.add(row, .seconds(number), isRetry: number == 2)
    }
    var iterator = timers.stream.makeAsyncIterator()
    let first = await iterator.next()
    let second = await iterator.next()
    #expect(first?.row.id == 1 && first?.delay == .seconds(1) && first?.isRetry == false)
    #expect(second?.row.id == 2 && second?.isRetry == true)
  }
}
