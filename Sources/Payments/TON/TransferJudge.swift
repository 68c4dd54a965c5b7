import Domain

/// Decides what a row of the indexer is to us; never by the name or symbol of a token, which
/// anyone may take.
package struct TransferJudge: Sendable {
  /// The wallet that receives.
  package let owner: TONAddress
  /// The true master of USDT.
  package let master: TONAddress

  package init(owner: TONAddress, master: TONAddress) {
    self.owner = owner
    self.master = master
  }

  /// What a row is.
  enum Verdict: Sendable, Equatable {
    /// True USDT for us.
    case tether(USDT)
    /// Some other jetton for us, or an amount of USDT that makes no sense; in words.
    case foreign(String)
    /// Nothing of ours.
    case refused(Reason)
    /// Something that cannot be read must not be passed over.
    case unreadable
  }

  /// Why a row is none of ours.
  enum Reason: String, Sendable {
    case aborted
    case otherReceiver = "other_receiver"
  }

  func verdict(on row: TONCenterRow) -> Verdict {
    guard row.reference != nil, row.at != nil, (1...64).contains(row.amount.utf8.count),
      let receiver = try? TONAddress(parsing: row.destination),
      let token = try? TONAddress(parsing: row.master)
    else { return .unreadable }
    guard receiver == owner else { return .refused(.otherReceiver) }
    guard !row.isAborted else { return .refused(.aborted) }
    guard token == master else { return .foreign("\(row.amount) of jetton \(token.raw)") }
    guard let usdt = USDT(unitsText: row.amount) else {
      return .foreign("\(row.amount) units of USDT")
    }
    return .tether(usdt)
  }

  /// A readable row as the product sees it.
  ///
  /// - Parameters:
  ///   - row: With a verdict of `.tether` or `.foreign`.
  ///   - comment: What was found out about the comment.
  /// - Returns: Nil for any other verdict.
  func transfer(_ row: TONCenterRow, comment: JettonComment) -> TONTransfer? {
    let value: TONTransfer.Value
    switch verdict(on: row) {
    case .tether(let usdt): value = .usdt(usdt)
    case .foreign(let words): value = .foreign(words)
    case .refused, .unreadable: return nil
    }
    guard let reference = row.reference, let at = row.at else { return nil }
    let sender = row.source.flatMap { try? TONAddress(parsing: $0) }
    return TONTransfer(
      reference: reference, amount: value, comment: comment.text,
      sender: sender?.friendly(isBounceable: false) ?? "", at: at, evidence: row.evidence)
  }
}

extension JettonComment {
  /// The text, if there is one that can be read.
  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}
