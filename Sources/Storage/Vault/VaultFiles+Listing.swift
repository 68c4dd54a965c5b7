import Domain

extension VaultFiles {
  private static let suffix = ".img"

  /// Ids of the files, ascending, from the one after `last`, at most `limit`.
  ///
  /// Reads the names of one folder after another, a 256th of the files each.
  func blobs(after last: BlobID?, limit: Int) throws(VaultError) -> [BlobID] {
    let begin = last.flatMap { Int($0.rawValue.prefix(2), radix: 16) } ?? 0
    var found: [BlobID] = []
    for number in begin..<256 where found.count < limit {
      let digits = String(number, radix: 16)
      let prefix = digits.count == 1 ? "0" + digits : digits
      let ids = try Self.names(in: "\(directory)/\(prefix)")?.compactMap { name in
        Self.blob(name, prefix: prefix, after: last)
      }
      found += (ids ?? []).sorted { $0.rawValue < $1.rawValue }.prefix(limit - found.count)
    }
    return found
  }

  private static func blob(_ name: String, prefix: String, after last: BlobID?) -> BlobID? {
    guard name.hasSuffix(suffix), name.hasPrefix(prefix) else { return nil }
    let id = BlobID(String(name.dropLast(suffix.count)))
    guard BlobNaming.isName(id), id.rawValue > last?.rawValue ?? "" else { return nil }
    return id
  }
}
