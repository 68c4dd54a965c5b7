import Testing

@testable import Sandbox

struct ChainTests {
  @Test func transfersHaveTheirOwnHashesAndTimes() throws {
    var chain = Chain(now: 1_760_000_000_000)
    let payment = JettonPayment(receiver: .shop, amount: "5")
    let first = try chain.append(payment, now: 1_760_000_000_000)
    let second = try chain.append(payment, now: 1_760_000_000_000)
    #expect(first != second && first.count == 64)
    #expect(chain.transfers.map(\.time) == [1_760_000_000, 1_760_000_000])
    #expect(chain.transfers[0].lt < chain.transfers[1].lt)
    #expect(chain.transfers[0].queryID != chain.transfers[1].queryID)
  }

  @Test func faultsAreTakenInOrderAndByPath() {
    var chain = Chain(now: 0)
    chain.faults = [IndexerFault(.down, path: "messages"), IndexerFault(.status(500), times: 2)]
    #expect(chain.takeFault(path: "jetton/transfers") == .status(500))
    #expect(chain.takeFault(path: "messages") == .down)
    #expect(chain.takeFault(path: "messages") == .status(500))
    #expect(chain.takeFault(path: "messages") == nil)
  }

  @Test func walletsDependOnOwnerAndToken() {
    let wallet = Chain.wallet(of: .shop, master: .tether)
    #expect(wallet == Chain.wallet(of: .shop, master: .tether))
    #expect(wallet != Chain.wallet(of: .shop, master: .shop))
    #expect(wallet != Chain.wallet(of: .tether, master: .tether))
  }
}
