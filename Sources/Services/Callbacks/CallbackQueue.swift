import Cryptography
import Domain

/// Queues what programs are to be told, in the transaction in which it becomes true.
package enum CallbackQueue {
  /// Dialect that words callbacks of jobs whose order asked for none.
  package static let standardDialect = "v1"

  /// Queues the callback of a job that has ended.
  ///
  /// It goes to where the order said, else to the account's webhook. Jobs of the chat have none.
  /// A job ends once, and has one callback however often this is called.
  static func note(_ job: Job, in tx: any StoreTransaction, at now: Timestamp) throws {
    guard job.key != nil, let origin = ClientRequest.origin(ofJob: job.origin) else { return }
    let order = try tx.callbacks.placed(origin: origin)?.order
    guard let url = try order?.url ?? tx.callbacks.target(of: job.account) else { return }
    try tx.callbacks.insert(
      CallbackDelivery(
        event: event(for: job), account: job.account, job: job.id, url: url,
        isDefault: order == nil, dialect: order?.dialect ?? standardDialect, dueAt: now,
        createdAt: now))
  }

  /// `webhook-id` of a job's callback: told by its unguessable origin, so that no two are the
  /// same, not even after a backup was brought back.
  static func event(for job: Job) -> String {
    "msg_" + Hex.encode(Array(SHA256.hash("callback:" + job.origin).prefix(16)))
  }
}
