package import Domain
import Synchronization

/// An engine that answers as a test says, and counts.
package final class StubEngine: ImageEngine {
  package let fingerprint = "stub-1"
  private let script: Mutex<[Answer]>
  private let requestLog = Mutex<[GenerationRequest]>([])
  private let sourceLog = Mutex<[[[UInt8]]]>([])

  /// What one call does.
  package enum Answer: Sendable {
    case picture
    case error(EngineError)
    /// Shows this to who wants previews, then gives the picture.
    case shown(PicturePreview)
    /// Draws until cancelled.
    case hang
  }

  /// - Parameter script: Answers in order; after the last one, pictures.
  package init(_ script: [Answer] = []) {
    self.script = Mutex(script)
  }

  /// The requests so far.
  package var requests: [GenerationRequest] { requestLog.withLock { $0 } }

  /// The source files of each request.
  package var sources: [[[UInt8]]] { sourceLog.withLock { $0 } }

  package func generate(
    _ request: GenerationRequest, sources: [[UInt8]],
    progress: DrawingProgress
  ) async throws(EngineError) -> GeneratedPicture {
    requestLog.withLock { $0.append(request) }
    sourceLog.withLock { $0.append(sources) }
    switch script.withLock({ $0.isEmpty ? .picture : $0.removeFirst() }) {
    case .error(let error): throw error
    case .hang:
      await withTaskCancellationHandler {
        await gate.wait()
      } onCancel: {
        gate.open()
      }
      throw .cancelled
    case .shown(let preview):
      if progress.wantsPreviews { progress.show(preview) }
      return Self.picture(of: request)
    case .picture:
      progress(1)
      return Self.picture(of: request)
    }
  }

  private static func picture(of request: GenerationRequest) -> GeneratedPicture {
    GeneratedPicture(
      bytes: Array("picture \(request.prompt) \(request.seed)".utf8), format: .png,
      size: request.size, reading: PromptReading(understood: ["lake"], ignored: []))
  }

  private let gate = Gate()
}
