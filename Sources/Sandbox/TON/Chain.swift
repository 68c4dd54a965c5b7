/// What the stand-in indexer knows, as plain values; one lock guards it.
struct Chain: Sendable {
  private(set) var transfers: [Transfer] = []
  var faults: [IndexerFault] = []
  /// Seconds by which the indexer is behind: what is younger does not show.
  var lagSeconds: Int64 = 0
  private var lastNumber: Int64
  private static let capacity = 20_000

  /// A transfer as the chain has it.
  struct Transfer: Sendable {
    let payment: JettonPayment
    let number: Int64
    let queryID: UInt64
    /// Of the sender's jetton wallet.
    let hash: [UInt8]
    let lt: Int64
    /// Unix seconds.
    let time: Int64
  }

  init(now: Int64) {
    // Hashes and times go on from the clock, so that nothing of an earlier run comes again.
    lastNumber = now
  }

  /// Adds a transfer; gives back its hash in hexadecimal.
  mutating func append(_ payment: JettonPayment, now: Int64) throws(StandInError) -> String {
    guard transfers.count < Self.capacity else { throw .badRequest("the chain is full") }
    guard (1...40).contains(payment.amount.utf8.count),
      payment.amount.utf8.allSatisfy({ (48...57).contains($0) })
    else { throw .badRequest("amount must be digits: the token's smallest units") }
    guard payment.comment.utf8.count <= 1000 else { throw .badRequest("the comment is too long") }
    lastNumber += 1
    let time = now / 1000 - payment.ageSeconds
    let hash = ChainAccount(named: "transaction \(lastNumber)").hash
    transfers.append(
      Transfer(
        payment: payment, number: lastNumber, queryID: UInt64(lastNumber) &* 2_654_435_761,
        hash: hash, lt: time * 1_000_000 + lastNumber % 1_000_000, time: time))
    return Self.hexadecimal(hash)
  }

  /// The jetton wallet of an owner.
  static func wallet(of owner: ChainAccount, master: ChainAccount) -> ChainAccount {
    ChainAccount(named: "jetton wallet \(owner.raw) \(master.raw)")
  }

  /// The next fault of a path, if one is planned.
  mutating func takeFault(path: String) -> IndexerFault.Kind? {
    guard let index = faults.firstIndex(where: { $0.path == nil || $0.path == path }) else {
      return nil
    }
    faults[index].times -= 1
    defer { if faults[index].times <= 0 { faults.remove(at: index) } }
    return faults[index].kind
  }

  static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
