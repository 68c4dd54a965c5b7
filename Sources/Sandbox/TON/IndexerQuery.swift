import HTTP

/// The query of a call of the indexer.
struct IndexerQuery: Sendable {
  private let fields: [(name: String, value: String)]

  init(_ request: IncomingRequest) {
    fields = request.query
  }

  func text(_ name: String) -> String? {
    fields.first { $0.name == name }?.value
  }

  /// A whole number; what is there must be one.
  func number(_ name: String) throws(StandInError) -> Int64? {
    guard let text = text(name) else { return nil }
    guard let number = Int64(text) else { throw .badRequest("\(name) must be a number") }
    return number
  }

  /// Accounts, in any form; the field may be repeated.
  func accounts(_ name: String) throws(StandInError) -> [ChainAccount] {
    var accounts: [ChainAccount] = []
    for field in fields where field.name == name {
      guard let account = ChainAccount(field.value) else {
        throw .badRequest("\(name): invalid address")
      }
      accounts.append(account)
    }
    return accounts
  }

  /// The rows asked for: by time or logical time, sorted, and a page of them.
  func page(_ rows: [Chain.Transfer]) throws(StandInError) -> ArraySlice<Chain.Transfer> {
    let (startTime, endTime) = (try number("start_utime"), try number("end_utime"))
    let (startLT, endLT) = (try number("start_lt"), try number("end_lt"))
    let limit = try number("limit") ?? 10
    let offset = try number("offset") ?? 0
    guard (1...1000).contains(limit), offset >= 0 else { throw .badRequest("limit or offset") }
    let isByTime = startTime != nil || endTime != nil
    let isAscending = text("sort") == "asc"
    let chosen = rows.filter { row in
      row.time >= startTime ?? .min && row.time <= endTime ?? .max && row.lt >= startLT ?? .min
        && row.lt <= endLT ?? .max
    }.sorted { one, other in
      let (first, second) = isAscending ? (one, other) : (other, one)
      return isByTime ? first.time < second.time : first.lt < second.lt
    }
    return chosen.dropFirst(Int(clamping: offset)).prefix(Int(limit))
  }
}
