/// Why a text is no address to receive by.
package enum TONAddressError: Error, Sendable, Equatable {
  case notAnAddress
  case checksum
  case testnetOnly
  case workchain(Int8)

  /// For the operator, to follow the name of the setting.
  package var reason: String {
    switch self {
    case .notAnAddress: "must be a TON address of 48 characters, or 0: and 64 hexadecimal digits"
    case .checksum: "is mistyped: its checksum is wrong"
    case .testnetOnly: "is for the test network only"
    case .workchain: "must be of workchain 0"
    }
  }
}
