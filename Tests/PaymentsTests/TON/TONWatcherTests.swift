import Domain
import HTTP
import Sandbox
import TestSupport
import Testing

@testable import Payments

struct TONWatcherTests {
  @Test(arguments: JettonPayment.CommentForm.allCases)
  func paymentIsToldOfAndThenCreditedOnce(form: JettonPayment.CommentForm) async throws {
    var watch = try await WatchFixture()
    let topUp = try await watch.open(7)
    // Not the quoted amount: only the comment can tell whose it is.
    try watch.pay(5_100_000, comment: "for \(topUp.payload) please", form: form)
    try await watch.look()
    #expect(watch.announcer.lines == ["opened 1", "seen 1"])
    #expect(try await watch.balance(7) == 0)
    for _ in 0..<3 { try await watch.settle() }
    #expect(try await watch.balance(7) == 5_000_000)
    #expect(watch.announcer.lines == ["opened 1", "seen 1", "credited 1 under"])
  }

  @Test func forgettingEverythingChangesNothing() async throws {
    var watch = try await WatchFixture()
    let topUp = try await watch.open(7)
    try watch.pay(topUp.price.units, comment: topUp.payload)
    try await watch.settle()
    watch.memory = WatchMemory()
    try await watch.settle()
    #expect(try await watch.balance(7) == 10_000_000)
  }

  @Test(arguments: [
    IndexerFault.Kind.reversed, .duplicated, .stingy, .down, .rateLimited(retryAfter: 2),
    .rateLimited(retryAfter: nil), .status(500), .status(502), .truncated, .slow(seconds: 1),
  ])
  func nothingIsLostWhateverTheIndexerDoes(fault: IndexerFault.Kind) async throws {
    var watch = try await WatchFixture()
    var prices: [Int64] = []
    for account in 1...25 as ClosedRange<Int64> {
      let topUp = try await watch.open(account)
      prices.append(topUp.price.units)
      let form = JettonPayment.CommentForm.allCases[Int(account % 3)]
      try watch.pay(topUp.price.units, comment: topUp.payload, form: form)
      watch.time.advance(by: .seconds(40))
      for path in ["jetton/transfers", "messages", "jetton/wallets", "masterchainInfo"] {
        watch.indexer.add(IndexerFault(fault, path: path))
      }
      do { try await watch.look() } catch is TONCenterError {}
    }
    watch.indexer.removeFaults()
    for _ in 0..<3 { try await watch.settle() }
    #expect(Set(prices).count == 25)
    for account in 1...25 as ClosedRange<Int64> {
      #expect(try await watch.balance(account) == 10_000_000)
    }
    #expect(watch.announcer.lines.filter { $0.hasPrefix("credited") }.count == 25)
  }

  @Test func whatIsIndexedLateIsFound() async throws {
    var watch = try await WatchFixture()
    let (first, second) = (try await watch.open(1), try await watch.open(2))
    watch.time.advance(by: .seconds(900))
    try watch.pay(first.price.units, comment: first.payload)
    try await watch.settle()
    // Older than the cursor, by a sender whose shard was slow.
    try watch.pay(second.price.units, comment: second.payload, age: 500)
    try await watch.settle()
    #expect(try await watch.balance(1) == 10_000_000)
    #expect(try await watch.balance(2) == 10_000_000)
  }

  @Test func longOutageIsCaughtUp() async throws {
    var watch = try await WatchFixture()
    let topUp = try await watch.open(1)
    try watch.pay(topUp.price.units, comment: topUp.payload)
    watch.indexer.setLag(seconds: 3 * 86_400)
    watch.time.advance(by: .seconds(2 * 86_400))
    for _ in 0..<5 { try await watch.settle() }
    #expect(try await watch.balance(1) == 0)
    watch.memory = WatchMemory()
    watch.indexer.setLag(seconds: 0)
    try await watch.settle()
    #expect(try await watch.balance(1) == 10_000_000)
  }

  @Test func onlyTheTrueTokenIsMoney() async throws {
    var watch = try await WatchFixture()
    let topUp = try await watch.open(1)
    let fake = ChainAccount(named: "a token that calls itself USDT")
    try watch.pay(topUp.price.units, comment: topUp.payload, master: fake)
    try watch.pay(topUp.price.units, comment: topUp.payload, isAborted: true)
    for _ in 0..<3 { try await watch.settle() }
    #expect(try await watch.balance(1) == 0)
    let entries = try await watch.suspense()
    #expect(entries.map(\.reason) == [.foreignJetton])
  }

  @Test func lyingIndexerEarnsNothing() async throws {
    let watch = try await WatchFixture()
    let topUp = try await watch.open(1)
    let other = TONAddress(workchain: 0, hash: [UInt8](repeating: 9, count: 32))
    let lies = [
      JettonRow(comment: topUp.payload, master: other.raw),
      JettonRow(comment: topUp.payload, destination: TONAddress.tetherMaster.raw),
      JettonRow(comment: topUp.payload, isAborted: true),
    ]
    for lie in lies {
      var memory = WatchMemory()
      try await watch.watcher(PageTransport(lie.page)).look(&memory)
    }
    #expect(try await watch.balance(1) == 0)
    #expect(try await watch.suspense().allSatisfy { $0.reason == .foreignJetton })
  }

  @Test func rowOfTheFutureDoesNotMoveTheCursorThere() async throws {
    let watch = try await WatchFixture()
    let now = watch.time.now().milliseconds / 1000
    var memory = WatchMemory()
    let row = JettonRow(comment: "hello", time: now + 40_000_000)
    for _ in 0..<2 { try await watch.watcher(PageTransport(row.page)).look(&memory) }
    let cursor = try #require(try await watch.cursor())
    #expect(cursor <= watch.time.now().milliseconds / 1000)
  }

  @Test func unreadableRowHoldsTheCursor() async throws {
    let watch = try await WatchFixture()
    let before = try await watch.cursor()
    let now = watch.time.now().milliseconds / 1000
    let good = JettonRow(comment: "hello", time: now - 50).json
    var memory = WatchMemory()
    for broken in ["{}", "7", "null", JettonRow(comment: "x", hash: "AAAA").json] {
      let page = "{\"jetton_transfers\":[\(broken),\(good)]}"
      try await watch.watcher(PageTransport(page)).look(&memory)
    }
    #expect(try await watch.cursor() == before)
    // Its neighbour is not lost for it.
    #expect(try await watch.suspense().count == 1)
  }

  @Test func commentThatStaysHiddenIsWaitedForAndThenGivenUp() async throws {
    var watch = try await WatchFixture()
    let topUp = try await watch.open(1)
    try watch.pay(topUp.price.units, comment: topUp.payload, form: .inline)
    for _ in 0..<4 {
      watch.indexer.add(IndexerFault(.status(404), path: "messages", times: 1))
      watch.time.advance(by: .seconds(60))
      try await watch.look()
      #expect(try await watch.balance(1) == 0)
    }
    try await watch.look()
    #expect(try await watch.balance(1) == 10_000_000)
  }

  @Test func longCommentsDoNotStandInTheWay() async throws {
    var watch = try await WatchFixture()
    let topUp = try await watch.open(1)
    for _ in 0..<20 { try watch.pay(60_000, comment: String(repeating: "x", count: 1000)) }
    try watch.pay(topUp.price.units, comment: topUp.payload)
    let narrow = IndexerTransport(indexer: watch.indexer, mostBytes: 8000)
    for _ in 0..<2 {
      try await watch.watcher(narrow).look(&watch.memory)
      watch.time.advance(by: .seconds(61))
    }
    #expect(try await watch.balance(1) == 10_000_000)
    #expect(try await watch.suspense().count == 20)
  }

  @Test func everyMismatchEndsInCreditOrSuspense() async throws {
    var watch = try await WatchFixture()
    let topUps = [try await watch.open(1), try await watch.open(2), try await watch.open(3)]
    try watch.pay(topUps[0].price.units)
    try watch.pay(20_400_000, comment: topUps[1].payload)
    try watch.pay(topUps[2].price.units, comment: topUps[2].payload)
    try watch.pay(topUps[2].price.units, comment: topUps[2].payload.lowercased())
    try watch.pay(49_999, comment: topUps[2].payload)
    try watch.pay(3_000_000, comment: "ZK-00000000")
    try watch.pay(3_000_000)
    for _ in 0..<4 { try await watch.settle() }
    #expect(try await watch.balance(1) == 10_000_000)
    #expect(try await watch.balance(2) == 20_000_000)
    #expect(try await watch.balance(3) == 20_000_000)
    let reasons = try await watch.suspense().map(\.reason.rawValue).sorted()
    #expect(reasons == [SuspenseReason.dust, .noComment, .unknownComment].map(\.rawValue).sorted())
  }

  @Test func runEndsWithItsTask() async throws {
    let watch = try await WatchFixture()
    let watcher = watch.watcher()
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await watcher.run() }
      try? await Task.sleep(for: .milliseconds(20))
      group.cancelAll()
    }
  }
}
