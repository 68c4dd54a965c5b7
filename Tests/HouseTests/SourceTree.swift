import FoundationEssentials
import Glibc
import Testing

/// The Swift files of the repository this test was built from.
struct SourceTree: Sendable {
  /// Path of the repository, without a slash at the end.
  let root: String
  /// Files under Sources and Resources.
  let sources: [SourceFile]
  /// Files under Tests.
  let tests: [SourceFile]

  /// The tree, read once.
  static let current = Result { try SourceTree() }

  private init() throws {
    let own = try #require(realpath(#filePath, nil))
    defer { free(own) }
    root = String(cString: own).split(separator: "/").dropLast(3)
      .reduce(into: "") { $0 += "/" + $1 }
    sources =
      try Self.files(in: "Sources", of: root, depth: 2)
      + Self.files(in: "Resources", of: root, depth: 1)
    tests = try Self.files(in: "Tests", of: root, depth: 2)
  }

  /// The names at the top of the repository.
  func topLevel() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root).sorted()
  }

  /// The text of a file at a path relative to the root.
  func text(_ path: String) throws -> String {
    try String(contentsOfFile: root + "/" + path, encoding: .utf8)
  }

  private static func files(
    in folder: String, of root: String, depth: Int
  ) throws -> [SourceFile] {
    guard access("\(root)/\(folder)", R_OK) == 0 else { return [] }
    let paths = try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      let bytes = try Data(contentsOf: URL(filePath: "\(root)/\(folder)/\(path)"))
      let whole = "\(folder)/\(path)"
      let module = whole.split(separator: "/")[depth - 1]
      return SourceFile(path: whole, module: String(module), bytes: Array(bytes))
    }
  }
}
