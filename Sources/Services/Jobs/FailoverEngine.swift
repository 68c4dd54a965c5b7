import Domain
import Lifecycle

/// Asks the engines of a model one after another until one draws.
///
/// What an engine refuses for what it says is refused: the next one is not tried with it.
struct FailoverEngine: ImageEngine {
  /// An engine and its name in the configuration.
  struct Candidate: Sendable {
    let name: String
    let engine: any ImageEngine
  }

  /// The model's own engine, then its spares; at least one.
  private let candidates: [Candidate]
  private let logger: Logger

  init(_ candidates: [Candidate], logger: Logger) {
    precondition(!candidates.isEmpty, "a model without engines")
    self.candidates = candidates
    self.logger = logger
  }

  /// The first engine's: what is asked unless it fails.
  var fingerprint: String { candidates[0].engine.fingerprint }

  func generate(
    _ request: GenerationRequest, sources: [[UInt8]],
    progress: DrawingProgress
  ) async throws(EngineError) -> GeneratedPicture {
    var faults: [String] = []
    for (index, candidate) in candidates.enumerated() {
      do throws(EngineError) {
        let picture = try await candidate.engine.generate(
          request, sources: sources, progress: progress)
        return index == 0 ? picture : picture.drawn(bySpare: candidate.engine.fingerprint)
      } catch .refused(let reason) {
        throw .refused(reason: reason)
      } catch .cancelled {
        throw .cancelled
      } catch {
        if Task.isCancelled { throw .cancelled }
        faults.append("\(candidate.name): \(error.reason)")
        if index + 1 < candidates.count {
          logger.warning(
            "engine.failover",
            [
              LogField("engine", candidate.name), LogField("next", candidates[index + 1].name),
              LogField("reason", error.reason),
            ])
        }
      }
    }
    // Each has tried as often as it should: nobody is asked again for this job.
    throw .failed(reason: faults.joined(separator: "; "))
  }
}

extension GeneratedPicture {
  /// The same picture, with a note that not the model's own engine drew it.
  fileprivate func drawn(bySpare fingerprint: String) -> GeneratedPicture {
    var reading = reading
    reading.gaps.append(.spareEngine)
    return GeneratedPicture(
      bytes: bytes, format: format, size: size, reading: reading, drawer: drawer ?? fingerprint)
  }
}
