import Domain
import Testing

@testable import Bot

struct QueuePositionsTests {
  private func job(_ number: Int64, message: Int64? = 1) -> Job {
    Job(
      id: JobID(number), account: AccountID(1), origin: "update:\(number)",
      request: GenerationRequest(
        model: "m", prompt: "p", size: PictureSize(width: 256, height: 256), seed: 0),
      price: Amount(micros: 1), delivery: Delivery(chatID: 1), messageID: message,
      createdAt: Timestamp(milliseconds: 0))
  }

  private func moves(_ changes: [(job: Job, position: Int)]) -> [[Int64]] {
    changes.map { [$0.job.id.rawValue, Int64($0.position)] }
  }

  @Test func theFirstSightTellsNothing() {
    var positions = QueuePositions()
    #expect(positions.changes(in: [job(1), job(2)]).isEmpty)
  }

  @Test func whoMovesUpIsToldOnce() {
    var positions = QueuePositions()
    _ = positions.changes(in: [job(1), job(2), job(3)])
    #expect(moves(positions.changes(in: [job(2), job(3)])) == [[2, 1], [3, 2]])
    #expect(positions.changes(in: [job(2), job(3)]).isEmpty)
  }

  @Test func farBackOnlySomePlacesAreTold() {
    var positions = QueuePositions()
    let jobs = (1...30).map { job(Int64($0)) }
    _ = positions.changes(in: jobs)
    var told: [Int] = []
    for gone in 1..<30 {
      let changes = positions.changes(in: Array(jobs.dropFirst(gone)))
      told += changes.filter { $0.job.id == JobID(30) }.map(\.position)
    }
    #expect(told == [21, 13, 8, 5, 3, 2, 1])
  }

  @Test func aMessageThatIsNotSentYetIsNotEdited() {
    var positions = QueuePositions()
    _ = positions.changes(in: [job(1), job(2, message: nil)])
    #expect(positions.changes(in: [job(2, message: nil)]).isEmpty)
  }
}
