/// The body of a message: its pieces are sent one after another, never joined in memory.
package struct HTTPBody: Sendable, Equatable {
  /// The pieces in sending order; empty for no body.
  package let segments: [[UInt8]]

  package init(segments: [[UInt8]]) {
    self.segments = segments
  }

  /// No body.
  package static let empty = HTTPBody(segments: [])

  /// A body of one piece.
  package static func bytes(_ bytes: [UInt8]) -> HTTPBody {
    HTTPBody(segments: [bytes])
  }

  /// A body of one piece, the UTF-8 of a text.
  package static func text(_ text: String) -> HTTPBody {
    HTTPBody(segments: [Array(text.utf8)])
  }

  /// Total length in bytes.
  package var count: Int { segments.reduce(0) { $0 + $1.count } }

  package var isEmpty: Bool { segments.allSatisfy(\.isEmpty) }

  /// All pieces joined; copies unless there is one piece.
  package var joined: [UInt8] {
    segments.count == 1 ? segments[0] : Array(segments.joined())
  }
}
