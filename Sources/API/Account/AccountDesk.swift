import Domain
import HTTP
import Services

/// What an account may know of itself: balance, history, key and jobs.
struct AccountDesk: Sendable {
  let parts: APIParts
  let rates: RateWindow
  let links: Links

  /// `GET /v1/balance`.
  func balance(of account: AccountID) async throws -> HTTPBody {
    let (balance, spent) = try await parts.store.read { tx in
      (
        try tx.ledger.balance(of: account), try tx.ledger.spent(by: account, since: nil)
      )
    }
    var writer = JSONWriter()
    writer.beginData()
    writer.field("balance", balance.available.fourDecimals)
    writer.field("total_spent", spent.amount.fourDecimals)
    writer.field("total_generations", spent.charges)
    writer.field("currency", "USD")
    writer.endData()
    return .bytes(writer.bytes)
  }

  /// `GET /v1/generations`.
  func generations(
    of account: AccountID, query: [(name: String, value: String)]
  ) async throws -> HTTPBody {
    let limit = try Self.number("limit", in: 1...100, else: 20, query)
    let offset = try Self.number("offset", in: 0...1_000_000_000, else: 0, query)
    let (page, passed, total) = try await parts.store.read { tx in
      let jobs = try tx.jobs.finishedJobs(of: account, limit: limit, offset: offset)
      let page = try jobs.compactMap { job in
        try job.pictureID.flatMap { try tx.pictures.picture($0) }.map { (job, $0) }
      }
      return (page, offset + jobs.count, try tx.jobs.finishedCount(of: account))
    }
    var writer = JSONWriter()
    writer.beginData()
    writer.name("generations")
    writer.beginArray()
    for (job, picture) in page { writer.generation(job, picture, links) }
    writer.endArray()
    writer.name("pagination")
    writer.beginObject()
    writer.field("total", total)
    writer.field("limit", limit)
    writer.field("offset", offset)
    writer.field("has_more", passed < total)
    writer.endObject()
    writer.endData()
    return .bytes(writer.bytes)
  }

  /// `GET /v1/jobs/{id}`.
  func job(_ text: String, of account: AccountID) async throws -> HTTPBody {
    guard let id = JobID(parsing: text), id.base36 == text else { throw APIError.notFound }
    let found = try await parts.store.read { tx -> (Job, Picture?, Int)? in
      guard let job = try tx.jobs.job(id) else { return nil }
      return (
        job, try job.pictureID.flatMap { try tx.pictures.picture($0) },
        job.state == .queued
          ? try tx.jobs.queuePosition(
            of: id, among: parts.catalog.line(ofJob: job.request.model)) : 0
      )
    }
    guard let (job, picture, position) = found else { throw APIError.notFound }
    // Jobs are numbered in order: another's must look like none.
    guard job.account == account else { throw APIError.notFound }
    var writer = JSONWriter()
    writer.beginData()
    writer.job(job, picture, position: position, links)
    writer.endData()
    return .bytes(writer.bytes)
  }

  /// `GET /v1/key`.
  func key(_ key: APIKey) async throws -> HTTPBody {
    let now = parts.time.now()
    let (balance, spending) = try await parts.store.read { tx in
      (try tx.ledger.balance(of: key.account), try tx.keys.spending(of: key.id, at: now))
    }
    var writer = JSONWriter()
    writer.beginData()
    writer.key(key, balance: balance, spending: spending, rates.standing(of: key.id, at: now))
    writer.endData()
    return .bytes(writer.bytes)
  }

  /// `POST /v1/quote`: what an order would cost; makes nothing.
  ///
  /// - Throws: `APIError.contentPolicy` where the order would be refused, or what the store throws.
  func quote(_ order: PictureOrder, key: APIKey) async throws -> HTTPBody {
    let sources = order.sources.map { _ in BlobID("") }
    let request = order.requests(seed: 0, sources: sources)[0]
    let (imagine, now) = (parts.imagine, parts.time.now())
    do {
      try imagine.check(request)
    } catch let refusal as JobRefusal {
      throw APIError(refusal)
    }
    let price = try imagine.price(of: request)
    let spendable = try await parts.store.read { tx in
      try imagine.spendable(by: key.account, key: key, in: tx, at: now)
    }
    var writer = JSONWriter()
    writer.beginData()
    writer.field("cost", price.fourDecimals)
    writer.field("model", order.model.id)
    writer.field("size", order.size.plain)
    writer.field("spendable", spendable.amount.fourDecimals)
    writer.field("binding_limit", Self.word(spendable.limit))
    writer.field("affordable", price <= spendable.amount)
    writer.endData()
    return .bytes(writer.bytes)
  }

  static func word(_ limit: Spendable.Limit) -> String {
    switch limit {
    case .balance: "balance"
    case .keyDay: "key_day"
    case .keyMonth: "key_month"
    case .keyTotal: "key_total"
    }
  }

  private static func number(
    _ name: String, in range: ClosedRange<Int>, else standard: Int,
    _ query: [(name: String, value: String)]
  ) throws(APIError) -> Int {
    guard let text = query.first(where: { $0.name == name })?.value else { return standard }
    guard let number = Int(text), range.contains(number) else {
      throw .invalidParameter(
        name, reason: "it must be a whole number \(range.lowerBound)…\(range.upperBound)")
    }
    return number
  }
}
