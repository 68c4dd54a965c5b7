import Domain
import Lifecycle
import Testing

@testable import Bot

@Suite(.timeLimit(.minutes(1)))
struct ProgressBoardTests {
  private func job(_ number: Int64, delivery: Delivery? = Delivery(chatID: 7)) -> Job {
    Job(
      id: JobID(number), account: AccountID(7), origin: "update:\(number)",
      request: GenerationRequest(
        model: "m", prompt: "p", size: PictureSize(width: 1, height: 1), seed: 1),
      price: .zero, delivery: delivery, createdAt: Timestamp(milliseconds: 0))
  }

  @Test func theLatestFractionCounts() {
    let board = ProgressBoard()
    board.note(job(1), fraction: 0.1)
    board.note(job(2), fraction: 0.2)
    board.note(job(1), fraction: 0.5)
    let fractions = board.entries.map { ($0.job.id.rawValue, $0.fraction) }.sorted { $0 < $1 }
    #expect(fractions.map(\.0) == [1, 2])
    #expect(fractions.map(\.1) == [0.5, 0.2])
    board.remove(JobID(1))
    #expect(board.entries.map(\.job.id) == [JobID(2)])
  }

  @Test func jobsOfProgramsAreNotShown() {
    let board = ProgressBoard()
    board.note(job(1, delivery: nil), fraction: 0.1)
    #expect(board.entries.isEmpty)
  }

  @Test func theNewestPreviewIsKeptWhileTheJobIsDrawn() {
    let board = ProgressBoard()
    board.note(PicturePreview(bytes: [1]), of: JobID(1))
    #expect(board.entries.isEmpty, "a job that has ended does not come back")
    board.note(job(1), fraction: 0.1)
    for byte: UInt8 in 2...4 { board.note(PicturePreview(bytes: [byte]), of: JobID(1)) }
    board.note(job(1), fraction: 0.5)
    let entry = board.entries.first
    #expect(entry?.preview == PicturePreview(bytes: [4]) && entry?.previews == 3)
    #expect(entry?.fraction == 0.5)
  }

  @Test func aNewJobRings() async {
    let board = ProgressBoard()
    board.note(job(1), fraction: 0)
    for await _ in board.wakeup.rings { break }
    #expect(board.entries.count == 1)
  }
}
