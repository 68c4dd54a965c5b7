import FoundationEssentials
import Glibc

/// Reads small files named by the operator.
enum ConfigurationFile {
  private static let longestFile = 1 << 20

  /// The bytes of a file.
  ///
  /// - Throws: `ConfigurationFileError`.
  static func read(_ path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw ConfigurationFileError.system(errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    while bytes.count <= longestFile {
      let chunk = try [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
        let got = Glibc.read(file, buffer.baseAddress, buffer.count)
        guard got >= 0 else { throw ConfigurationFileError.system(errno) }
        count = got
      }
      guard !chunk.isEmpty else { return bytes }
      bytes += chunk
    }
    throw ConfigurationFileError.tooLong(limitBytes: longestFile)
  }
}

/// Why a file cannot be read.
enum ConfigurationFileError: Error, Equatable, CustomStringConvertible {
  /// An error number of the system.
  case system(Int32)
  case tooLong(limitBytes: Int)

  var description: String {
    switch self {
    case .system(let code): String(cString: strerror(code))
    case .tooLong(let limitBytes): "more than \(limitBytes) bytes"
    }
  }
}
