package import Domain

/// The wallet that USDT is paid to, and the links that fill in a payment to it.
package struct TONWallet: Sendable {
  /// The owner's address as people copy it; wallets find the jetton wallet by themselves.
  let address: String
  /// What a QR code holds: any wallet reads it.
  let scanLink: @Sendable (TopUp) -> String
  /// What a button opens: Telegram takes only https there.
  let openLink: @Sendable (TopUp) -> String

  package init(
    address: String, scanLink: @escaping @Sendable (TopUp) -> String,
    openLink: @escaping @Sendable (TopUp) -> String
  ) {
    self.address = address
    self.scanLink = scanLink
    self.openLink = openLink
  }
}
