import Domain

/// The wallet that USDT is paid to, and the links that fill in a payment to it.
///
/// https://docs.ton.org/ecosystem/ton-connect/deep-links
package struct TONWallet: Sendable, Hashable {
  /// The owner's address as people copy it; wallets find the jetton wallet by themselves.
  let address: String
  /// The token to be sent.
  private let master: String

  /// A wallet by the friendly forms of its owner's address and of the token's master.
  package init(address: String, master: String) {
    self.address = address
    self.master = master
  }

  /// What a QR code holds: any wallet reads it.
  func scanLink(for topUp: TopUp) -> String { "ton://transfer/" + request(for: topUp) }

  /// What a button opens: Telegram takes only https there.
  func openLink(for topUp: TopUp) -> String {
    "https://app.tonkeeper.com/transfer/" + request(for: topUp)
  }

  /// Addresses and comments are letters, digits, dashes and lines: nothing has to be escaped.
  private func request(for topUp: TopUp) -> String {
    let fields = [
      "jetton=" + master, "amount=\(topUp.price.units)", "text=" + topUp.payload,
      "exp=\(topUp.expiresAt.milliseconds / 1000)",
    ]
    return address + "?" + fields.joined(separator: "&")
  }
}
