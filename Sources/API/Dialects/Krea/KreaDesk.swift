import Domain
import HTTP
import Services

/// What Krea's clients may ask of their jobs.
struct KreaDesk: Sendable {
  let parts: APIParts
  let reporter: JobReporter
  let links: Links

  /// Most jobs of one page.
  static let limits = 1...1000
  private static let standardLimit = 100

  private struct Found: Sendable {
    let order: DialectOrder
    let report: JobReport
  }

  /// `GET /jobs/{id}`.
  ///
  /// - Throws: `APIError.notFound` for a job that does not exist, or is another's, or what the
  ///   store throws.
  func job(_ id: String, of account: AccountID) async throws -> HTTPBody {
    let found = try await parts.store.read { tx in try self.found(id, of: account, in: tx) }
    return KreaJobBody.body(found.report, found.order, links: links)
  }

  /// `DELETE /jobs/{id}`: takes the job back if it has not ended; one that has stays as it is,
  /// picture and all.
  ///
  /// - Returns: The job as it stands then.
  func cancel(_ id: String, of account: AccountID) async throws -> HTTPBody {
    let now = parts.time.now()
    let (found, cancelled) = try await parts.store.transaction { tx -> (Found, JobID?) in
      let before = try self.found(id, of: account, in: tx)
      guard !before.report.job.state.isFinal else { return (before, nil) }
      let job = try JobEnding.cancel(before.report.job.id, by: account, in: tx, at: now)
      return (try self.found(id, of: account, in: tx), job.id)
    }
    if let cancelled { parts.running.cancel(cancelled) }
    return KreaJobBody.body(found.report, found.order, links: links)
  }

  /// `GET /jobs`: newest first, from before the cursor.
  func jobs(
    of account: AccountID, query: [(name: String, value: String)]
  ) async throws -> HTTPBody {
    let page = try Page(query)
    let (found, hasMore) = try await parts.store.read { tx in
      try self.page(page, of: account, in: tx)
    }
    var writer = JSONWriter()
    writer.beginObject()
    writer.name("items")
    writer.beginArray()
    for entry in found { writer.kreaJob(entry.report, entry.order, links) }
    writer.endArray()
    writer.nullable("next_cursor", hasMore ? found.last.map { Page.cursor($0.order) } : nil)
    writer.endObject()
    return .bytes(writer.bytes)
  }

  private func page(
    _ page: Page, of account: AccountID, in tx: any StoreTransaction
  ) throws -> (found: [Found], hasMore: Bool) {
    guard page.hasOurType else { return ([], false) }
    let states =
      page.statuses.map { $0.reduce(into: Set()) { $0.formUnion($1.jobStates) } }
      ?? Set(JobState.allCases)
    var found: [Found] = []
    var moment = page.before
    // States that are not in the store are held against the reports: few jobs at once are in them.
    while found.count <= page.limit {
      let orders = try tx.dialectOrders.orders(
        of: account, in: .krea, states: JobState.allCases.filter(states.contains), before: moment,
        limit: page.limit + 1)
      for order in orders {
        let entry = try self.found(order, in: tx)
        if page.statuses?.contains(KreaStatus(entry.report)) ?? true { found.append(entry) }
      }
      guard let last = orders.last, orders.count > page.limit else { break }
      moment = last.createdAt
    }
    return (Array(found.prefix(page.limit)), found.count > page.limit)
  }

  private func found(
    _ id: String, of account: AccountID, in tx: any StoreTransaction
  ) throws -> Found {
    guard let name = KreaJobName(id),
      let order = try tx.dialectOrders.order(named: name.text, in: .krea, of: account)
    else { throw APIError.notFound }
    return try found(order, in: tx)
  }

  private func found(_ order: DialectOrder, in tx: any StoreTransaction) throws -> Found {
    guard let job = try tx.jobs.job(origin: order.jobOrigins[0]),
      let report = try reporter.reports(of: [job.id], in: tx).first
    else { throw APIError.notFound }
    return Found(order: order, report: report)
  }

  /// What a page is to hold.
  private struct Page: Sendable {
    var before = Timestamp(milliseconds: .max)
    var limit = KreaDesk.standardLimit
    /// Nil for all.
    var statuses: Set<KreaStatus>?
    /// Whether the kind of our jobs is among those asked for.
    var hasOurType = true

    private static let mark: Character = "c"

    /// What the page after an order begins with: its time, which no other order of its account has,
    /// written so that nobody takes it for one.
    static func cursor(_ order: DialectOrder) -> String {
      "\(mark)\(String(order.createdAt.milliseconds, radix: 36))"
    }

    init(_ query: [(name: String, value: String)]) throws(APIError) {
      for (name, value) in query where !value.isEmpty {
        switch name {
        case "cursor":
          guard value.first == Self.mark, let moment = Int64(value.dropFirst(), radix: 36) else {
            throw .invalidParameter("cursor", reason: "it must be the next_cursor of a page")
          }
          before = Timestamp(milliseconds: moment)
        case "limit":
          guard let number = Int(value), KreaDesk.limits.contains(number) else {
            throw .invalidParameter("limit", reason: "it must be a whole number 1…1000")
          }
          limit = number
        case "status":
          for word in value.split(separator: ",") {
            guard let status = KreaStatus(rawValue: String(word)) else {
              let known = KreaStatus.allCases.map(\.rawValue).joined(separator: ", ")
              throw .invalidParameter("status", reason: "it must be of \(known)")
            }
            statuses = (statuses ?? []).union([status])
          }
        case "types": hasOurType = value.split(separator: ",").contains { $0 == "z-image" }
        default: continue
        }
      }
    }
  }
}
