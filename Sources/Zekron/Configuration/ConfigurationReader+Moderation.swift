import Domain

extension ConfigurationReader {
  /// The rules of the file that `moderation.file` names; each fault is noted with its line.
  mutating func moderation(_ readFile: (String) throws -> [UInt8]) -> Moderation {
    let node = node("moderation.file")
    guard let path = optionalText(node) else { return .none }
    let bytes: [UInt8]
    do {
      bytes = try readFile(path)
    } catch {
      refuse(node, "names a file that cannot be read: \(error)")
      return .none
    }
    do throws(ModerationFileError) {
      return try ModerationFile.rules(in: bytes)
    } catch {
      for fault in error.faults { refuse(node, "line \(fault.line): \(fault.reason)") }
      return .none
    }
  }
}
