/// All master keys by number: the active one seals, the others only open what they once sealed.
package struct MasterKeyRing: Sendable {
  private let keys: [UInt32: MasterKey]
  /// The number of the key that seals.
  package let activeID: UInt32
  let active: MasterKey

  /// - Throws: `CryptographyError.activeKeyMissing` when no key has the active number.
  package init(keys: [UInt32: MasterKey], activeID: UInt32) throws(CryptographyError) {
    guard let active = keys[activeID] else { throw .activeKeyMissing(id: activeID) }
    self.keys = keys
    self.activeID = activeID
    self.active = active
  }

  /// The numbers of all keys, ascending.
  package var ids: [UInt32] { keys.keys.sorted() }

  /// The key with this number.
  func key(_ id: UInt32) -> MasterKey? { keys[id] }
}
