package import Domain
import Synchronization

/// An engine of this process, watched like those outside.
package final class MeasuredEngine: ImageEngine, EngineMonitor {
  private let name: String
  private let base: any ImageEngine
  private let places: Int
  private let time: any TimeSource
  private let gauge = EngineGauge()
  private let running = Mutex(0)

  /// - Parameters:
  ///   - name: As the configuration calls it.
  ///   - base: Draws.
  ///   - places: Orders it draws at once.
  ///   - time: For measuring.
  package init(
    _ name: String, base: any ImageEngine, places: Int, time: any TimeSource
  ) {
    self.name = name
    self.base = base
    self.places = places
    self.time = time
  }

  package var fingerprint: String { base.fingerprint }

  package var status: EngineStatus {
    let running = running.withLock { $0 }
    var status = EngineStatus(
      name: name, places: places, running: min(running, places),
      waiting: max(0, running - places))
    gauge.fill(&status)
    return status
  }

  package func generate(
    _ request: GenerationRequest, sources: [[UInt8]],
    progress: DrawingProgress
  ) async throws(EngineError) -> GeneratedPicture {
    running.withLock { $0 += 1 }
    defer { running.withLock { $0 -= 1 } }
    let begun = time.now()
    do {
      let picture = try await base.generate(request, sources: sources, progress: progress)
      gauge.drew(in: time.now().since(begun))
      return picture
    } catch {
      gauge.missed(error)
      throw error
    }
  }
}
