import Domain
import Synchronization

/// Makes links to pictures and jobs, as they are reached from outside.
package final class Links: Sendable {
  private let base: Mutex<String>

  /// - Parameter base: Scheme, host and port, without a slash at the end.
  package init(base: String) {
    self.base = Mutex(base)
  }

  /// Corrects the address, once the port is known that the system has chosen.
  package func setBase(_ base: String) {
    self.base.withLock { $0 = base }
  }

  /// What others reach the server by.
  package var baseURL: String { base.withLock { $0 } }

  /// Opens without a key for whoever knows it, unless the operator is strict.
  func storage(_ picture: Picture) -> String {
    "\(baseURL)/storage/\(picture.id.rawValue).\(picture.format.fileExtension)"
  }

  /// Opens with a key of the owner only.
  func image(_ picture: Picture) -> String {
    "\(baseURL)/v1/images/\(picture.token.rawValue)"
  }

  func job(_ job: Job) -> String { "\(baseURL)/v1/jobs/\(job.id.base36)" }
}
