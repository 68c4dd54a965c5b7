package import Domain
import Services
import Synchronization

/// Notes what a worker announces.
package final class RecordingAnnouncer: JobAnnouncer {
  private let log = Mutex<[String]>([])

  package init() {}

  /// `stored 1`, `failed 2`, in order.
  package var lines: [String] { log.withLock { $0 } }

  package func announceStored(
    _ job: Job, picture: Picture, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    log.withLock { $0.append("stored \(job.id.rawValue)") }
  }

  package func announceFailed(
    _ job: Job, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    log.withLock { $0.append("failed \(job.id.rawValue)") }
  }

  package func progress(_ job: Job, fraction: Double) {}

  package func preview(_ job: Job, _ preview: PicturePreview) {
    log.withLock { $0.append("preview \(job.id.rawValue) \(preview.bytes.count)") }
  }

  package func committed() {}
}
