import HTTP
import Testing

@testable import HTTPClient

struct HeaderListTests {
  @Test func equalHeadersShareAList() throws {
    var lists = HeaderLists()
    let json = try lists.list(for: ["Content-Type": "application/json"])
    let none = try lists.list(for: [:])
    #expect(json !== none)
    #expect(try lists.list(for: ["Content-Type": "application/json"]) === json)
    #expect(try lists.list(for: [:]) === none)
  }

  @Test func onlyTheLastUsedAreKept() throws {
    var lists = HeaderLists()
    let first = try lists.list(for: ["X": "first"])
    for index in 0..<8 { _ = try lists.list(for: ["X": "\(index)"]) }
    #expect(try lists.list(for: ["X": "first"]) !== first)
  }
}
