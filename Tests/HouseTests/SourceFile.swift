/// A Swift file: its lines as written, and as code without comments and literals.
struct SourceFile: Sendable {
  /// Relative to the root.
  let path: String
  /// Name of the folder under Sources or Tests.
  let module: String
  /// Lines as written.
  let lines: [String]
  /// The same lines with comments and the text of literals replaced by spaces.
  let code: [String]

  init(path: String, module: String, bytes: [UInt8]) {
    self.path = path
    self.module = module
    lines = Self.split(bytes)
    code = Self.split(SourceBlanking.blanked(bytes))
  }

  /// `PromptValue+Shape` for `Sources/Domain/Prompts/PromptValue+Shape.swift`.
  var name: String {
    String((path.split(separator: "/").last ?? "").dropLast(6))
  }

  var floor: Int { House.modules[module]?.floor ?? 0 }

  /// A finding on a line that is counted from 0.
  func violation(_ line: Int, _ message: String) -> Violation {
    Violation(text: "\(path):\(line + 1): \(message)")
  }

  private static func split(_ bytes: [UInt8]) -> [String] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
