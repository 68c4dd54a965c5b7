/// Rows of a long result, fetched page by page, each page continuing after the last row.
struct PagedRows<Row> {
  static var pageSize: Int { 2000 }

  private let fetch: (_ last: Row?) throws -> [Row]
  private var page: ArraySlice<Row> = []
  private var last: Row?
  private var isAtEnd = false

  /// - Parameter fetch: Gives at most `pageSize` rows after the given one, in order.
  init(fetch: @escaping (_ last: Row?) throws -> [Row]) {
    self.fetch = fetch
  }

  /// The next row, which stays the next one; nil at the end.
  mutating func peek() throws -> Row? {
    if let row = page.first { return row }
    guard !isAtEnd else { return nil }
    let rows = try fetch(last)
    isAtEnd = rows.count < Self.pageSize
    last = rows.last ?? last
    page = rows[...]
    return page.first
  }

  /// Takes the next row.
  mutating func next() throws -> Row? {
    defer { page = page.dropFirst() }
    return try peek()
  }
}
