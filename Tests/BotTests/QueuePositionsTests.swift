import Domain
import Testing

@testable import Bot

struct QueuePositionsTests {
  private func job(_ number: Int64, message: Int64? = 1, model: String = "m") -> Job {
    Job(
      id: JobID(number), account: AccountID(1), origin: "update:\(number)",
      request: GenerationRequest(
        model: model, prompt: "p", size: PictureSize(width: 256, height: 256), seed: 0),
      price: Amount(micros: 1), delivery: Delivery(chatID: 1), messageID: message,
      createdAt: Timestamp(milliseconds: 0))
  }

  private func changes(
    _ positions: inout QueuePositions, _ queue: [Job]
  ) -> [(job: Job, position: Int)] {
    positions.changes(in: queue) { _ in "painter" }
  }

  private func moves(_ changes: [(job: Job, position: Int)]) -> [[Int64]] {
    changes.map { [$0.job.id.rawValue, Int64($0.position)] }
  }

  @Test func theFirstSightTellsNothing() {
    var positions = QueuePositions()
    #expect(changes(&positions, [job(1), job(2)]).isEmpty)
  }

  @Test func whoMovesUpIsToldOnce() {
    var positions = QueuePositions()
    _ = changes(&positions, [job(1), job(2), job(3)])
    #expect(moves(changes(&positions, [job(2), job(3)])) == [[2, 1], [3, 2]])
    #expect(changes(&positions, [job(2), job(3)]).isEmpty)
  }

  @Test func farBackOnlySomePlacesAreTold() {
    var positions = QueuePositions()
    let jobs = (1...30).map { job(Int64($0)) }
    _ = changes(&positions, jobs)
    var told: [Int] = []
    for gone in 1..<30 {
      let changes = changes(&positions, Array(jobs.dropFirst(gone)))
      told += changes.filter { $0.job.id == JobID(30) }.map(\.position)
    }
    #expect(told == [21, 13, 8, 5, 3, 2, 1])
  }

  @Test func everyEngineHasItsOwnLine() {
    var positions = QueuePositions()
    func line(_ model: String) -> String { model == "slow" ? "gpu" : "painter" }
    let queue = [
      job(1, model: "slow"), job(2), job(3, model: "slow"), job(4, model: "other"),
    ]
    _ = positions.changes(in: queue, line: line)
    let changes = positions.changes(in: [queue[0], queue[2], queue[3]], line: line)
    #expect(moves(changes) == [[4, 1]], "only who waits for the same engine has moved")
  }

  @Test func aMessageThatIsNotSentYetIsNotEdited() {
    var positions = QueuePositions()
    _ = changes(&positions, [job(1), job(2, message: nil)])
    #expect(changes(&positions, [job(2, message: nil)]).isEmpty)
  }
}
