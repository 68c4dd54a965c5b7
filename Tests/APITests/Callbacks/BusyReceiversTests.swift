import Domain
import Testing

@testable import API

struct BusyReceiversTests {
  private let busy = BusyReceivers()

  private func enter(_ ids: ClosedRange<Int64>, host: String, account: Int64) throws {
    let url = try OutsideURL(parsing: "https://\(host)/")
    for id in ids {
      busy.enter(
        CallbackDelivery(
          id: CallbackID(id), event: "e\(id)", account: AccountID(account), job: nil, url: url,
          isDefault: false, dialect: "v1", dueAt: nil, createdAt: Timestamp(milliseconds: 0)))
    }
  }

  @Test func aHostHasFourPlaces() throws {
    try enter(1...3, host: "a.example", account: 1)
    #expect(busy.hosts.isEmpty)
    try enter(4...4, host: "a.example", account: 2)
    #expect(busy.hosts == ["a.example"] && busy.accounts.isEmpty)
    busy.leave(CallbackID(2))
    #expect(busy.hosts.isEmpty)
  }

  @Test func anAccountHasEightPlacesWhateverTheHosts() throws {
    for id in 1...8 as ClosedRange<Int64> {
      try enter(id...id, host: "h\(id).example", account: 1)
    }
    #expect(busy.hosts.isEmpty && busy.accounts == [AccountID(1)])
  }

  @Test func thereIsRoomForSoMany() throws {
    for id in 1...32 as ClosedRange<Int64> {
      #expect(busy.hasRoom)
      try enter(id...id, host: "h\(id).example", account: id)
    }
    #expect(!busy.hasRoom)
    busy.leave(CallbackID(9))
    #expect(busy.hasRoom)
  }
}
