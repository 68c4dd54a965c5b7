import Cryptography
import Testing

@testable import Payments

/// Bags of cells that were made by another serialiser.
enum CellVectors {
  /// The comment "11".
  static let comment = "te6cckEBAQEACAAADAAAAAAxMb6Vqnw="
  /// 5 USDT from 0:11…11, query 12345, comment "INV-7Q4K2", in a cell of its own.
  static let referenced =
    "te6cckEBAgEAQwABYnNi0JwAAAAAAAAwOTTEtAgAIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiMBABoAAAAASU5WLTdRNEsywoJW/w=="
  /// The same, inline.
  static let inline =
    "te6cckEBAQEAQAAAfHNi0JwAAAAAAAAwOTTEtAgAIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIAAAAASU5WLTdRNEsyXgYx1Q=="

  static let all = [comment, referenced, inline]

  static func bytes(_ text: String) throws -> [UInt8] {
    try #require(Base64.decode(text))
  }

  /// Replaces the checksum at the end by the right one.
  static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    let body = Array(bytes.dropLast(4))
    let checksum = CRC32C.checksum(body)
    return body + (0..<4).map { UInt8(truncatingIfNeeded: checksum >> (8 * UInt32($0))) }
  }
}
