import Domain
import HTTP
import Services

/// What ZPK's clients may ask of their orders.
struct ZPKDesk: Sendable {
  let parts: APIParts
  let reporter: JobReporter
  let links: Links

  /// `POST /api/images/check-status`.
  ///
  /// - Throws: `APIError` for an order that does not exist or is another's, or what the store
  ///   throws.
  func status(_ request: IncomingRequest, of account: AccountID) async throws -> HTTPBody {
    guard let name = try ZPKRequest.name(in: ZPKForm(request)) else {
      throw APIError.invalidParameter("unique_request_id", reason: "it has not been set")
    }
    let (order, reports) = try await parts.store.read { tx in
      guard let order = try tx.dialectOrders.order(named: name, in: .zpk, of: account) else {
        throw APIError.noSuchOrder(field: "unique_request_id")
      }
      let ids = try order.jobOrigins.compactMap { try tx.jobs.job(origin: $0)?.id }
      return (order, try reporter.reports(of: ids, in: tx))
    }
    return ZPKImagesBody.status(reports, order, links: links)
  }
}
