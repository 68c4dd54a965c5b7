import Domain
import Synchronization
import Telegram
import TestSupport

@testable import Bot

/// Files that people have sent, each with answers in order; the last one is repeated.
final class ScriptedFiles: BotFiles {
  typealias Answer = Result<[UInt8], TelegramError>

  private let state: Mutex<(answers: [String: [Answer]], asked: [String])>

  init(_ answers: [String: [Answer]]) {
    state = Mutex((answers, []))
  }

  var asked: [String] { state.withLock(\.asked) }

  func file(id: String, maxBytes: Int) async throws(TelegramError) -> [UInt8] {
    let answer = state.withLock { state -> Answer in
      state.asked.append(id)
      guard let answers = state.answers[id], let first = answers.first else {
        return .failure(.wrongFileID)
      }
      if answers.count > 1 { state.answers[id] = Array(answers.dropFirst()) }
      return first
    }
    return try answer.get()
  }
}

/// Says of bytes what a test says; pictures of 400 × 300 pixels otherwise.
struct StubInspector: PictureInspector {
  var fault: PictureFault?

  func inspect(_ bytes: [UInt8]) async throws(PictureFault) -> InspectedPicture {
    if let fault { throw fault }
    return InspectedPicture(format: .png, size: PictureSize(width: 400, height: 300))
  }
}
