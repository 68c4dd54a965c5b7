import HTTP
import Testing

@testable import Sandbox

struct IndexerQueryTests {
  private func query(_ fields: (String, String)...) -> IndexerQuery {
    IndexerQuery(
      IncomingRequest(
        method: "GET", path: "/", query: fields.map { (name: $0.0, value: $0.1) }))
  }

  @Test func fieldsAreRead() throws {
    let query = query(
      ("limit", "5"), ("owner_address", ChainAccount.shop.raw),
      ("owner_address", ChainAccount.tether.friendly))
    #expect(try query.number("limit") == 5 && query.number("offset") == nil)
    #expect(try query.accounts("owner_address") == [.shop, .tether])
    #expect(query.text("sort") == nil)
  }

  @Test func nonsenseIsRefused() {
    #expect(throws: StandInError.self) { try query(("limit", "x")).number("limit") }
    #expect(throws: StandInError.self) { try query(("source", "x")).accounts("source") }
    #expect(throws: StandInError.self) { try query(("offset", "-1")).page([]) }
  }
}
