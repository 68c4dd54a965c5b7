import Cryptography

/// An account on TON (https://docs.ton.org/foundations/addresses/formats).
///
/// One account has many written forms; only the account itself is compared.
package struct TONAddress: Hashable, Sendable, CustomStringConvertible {
  /// 0 for wallets and tokens, -1 for validators.
  package let workchain: Int8
  /// 32 bytes.
  package let hash: [UInt8]

  /// Takes 32 bytes; any other count is a programmer error.
  package init(workchain: Int8, hash: [UInt8]) {
    precondition(hash.count == 32, "a TON account of \(hash.count) bytes")
    self.workchain = workchain
    self.hash = hash
  }

  /// Reads the raw form `0:hex` or the friendly form of 48 characters, whatever its flags.
  package init(parsing text: String) throws(TONAddressError) {
    self = try Self.read(text).address
  }

  /// The master of USDT on the main network, https://ton.org/usdt.
  package static let tetherMaster = TONAddress(
    workchain: 0,
    hash: [
      0xB1, 0x13, 0xA9, 0x94, 0xB5, 0x02, 0x4A, 0x16, 0x71, 0x9F, 0x69, 0x13, 0x93, 0x28, 0xEB,
      0x75, 0x95, 0x96, 0xC3, 0x8A, 0x25, 0xF5, 0x90, 0x28, 0xB1, 0x46, 0xFE, 0xCD, 0xC3, 0x62,
      0x1D, 0xFE,
    ])

  /// `0:` and 64 upper-case digits, as toncenter writes it.
  package var raw: String { "\(workchain):\(Hex.encode(hash).uppercased())" }

  /// 48 characters with a checksum, for people and links.
  ///
  /// - Parameters:
  ///   - isBounceable: `true` for contracts; wallets are shown with `false`, so that a payment to
  ///     a wallet that is not deployed yet stays there.
  ///   - network: Where the address is meant to be used.
  /// - Returns: The form that begins with `E`, `U`, `k` or `0`.
  package func friendly(isBounceable: Bool, network: TONNetwork = .mainnet) -> String {
    let tag: UInt8 = (isBounceable ? 0x11 : 0x51) | (network == .testnet ? 0x80 : 0)
    let body = [tag, UInt8(bitPattern: workchain)] + hash
    let checksum = CRC16.checksum(body)
    return Base64URL.encode(body + [UInt8(checksum >> 8), UInt8(checksum & 0xFF)])
  }

  package var description: String { raw }

  /// Reads an address that an operator gave for a network: mistakes cost money.
  ///
  /// - Throws: `TONAddressError`, also for a form that is marked for the other network, and for
  ///   any workchain but 0.
  package static func receiver(
    _ text: String, on network: TONNetwork
  ) throws(TONAddressError) -> TONAddress {
    let form = try read(text)
    if form.isForTestnet, network == .mainnet { throw .testnetOnly }
    guard form.address.workchain == 0 else { throw .workchain(form.address.workchain) }
    return form.address
  }

  private struct Form {
    let address: TONAddress
    let isForTestnet: Bool
  }

  private static func read(_ text: String) throws(TONAddressError) -> Form {
    if text.utf8.contains(UInt8(ascii: ":")) {
      return Form(address: try raw(text), isForTestnet: false)
    }
    let plain = String(text.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 })
    guard text.utf8.count == 48, let bytes = Base64.decode(plain) else { throw .notAnAddress }
    guard CRC16.checksum(bytes[..<34]) == UInt16(bytes[34]) << 8 | UInt16(bytes[35]) else {
      throw .checksum
    }
    guard [0x11, 0x51].contains(bytes[0] & 0x7F) else { throw .notAnAddress }
    let address = TONAddress(
      workchain: Int8(bitPattern: bytes[1]), hash: Array(bytes[2..<34]))
    return Form(address: address, isForTestnet: bytes[0] & 0x80 != 0)
  }

  private static func raw(_ text: String) throws(TONAddressError) -> TONAddress {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let workchain = Int8(parts[0]), parts[0].first != "+",
      parts[1].utf8.count == 64, let hash = Hex.decode(String(parts[1]))
    else { throw .notAnAddress }
    return TONAddress(workchain: workchain, hash: hash)
  }
}

/// Which of TON's networks.
package enum TONNetwork: String, Sendable, CaseIterable {
  case mainnet
  case testnet
}
