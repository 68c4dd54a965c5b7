package import Domain

/// The wallet that USDT is paid to, and the links that fill in a payment to it.
///
/// https://docs.ton.org/ecosystem/ton-connect/deep-links
package struct TONWallet: Sendable, Hashable {
  /// The owner's address in its friendly form; wallets find the jetton wallet by themselves.
  package let address: String
  /// The jetton's master.
  private let master: String

  /// USDT on the main network, https://ton.org/usdt.
  package static let tetherMaster = "EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs"

  package init(address: String, master: String = Self.tetherMaster) {
    self.address = address
    self.master = master
  }

  /// What a QR code holds: any wallet reads it.
  package func scanLink(for topUp: TopUp) -> String { "ton://transfer/" + request(for: topUp) }

  /// What a button opens: Telegram takes only https there.
  package func openLink(for topUp: TopUp) -> String {
    "https://app.tonkeeper.com/transfer/" + request(for: topUp)
  }

  /// Comments are letters, digits and dashes, so that nothing has to be escaped.
  private func request(for topUp: TopUp) -> String {
    let end = topUp.expiresAt.milliseconds / 1000
    return "\(address)?jetton=\(master)&amount=\(topUp.price.units)&text=\(topUp.payload)&exp=\(end)"
  }
}
