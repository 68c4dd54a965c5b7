import FoundationEssentials
import Glibc

/// A new, empty folder.
struct TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/zekron-e2e-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(.EIO) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }
}
