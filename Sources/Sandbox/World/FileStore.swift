/// Uploaded bytes by `file_id`, up to a total; the oldest are dropped above it.
struct FileStore: Sendable {
  private var files: [String: StoredFile] = [:]
  private var paths: [String: String] = [:]
  private var order: [String] = []
  private var firstInOrder = 0
  private var heldBytes = 0
  private var sequence = 0
  private let capacity: Int
  private let nonce: String

  private struct StoredFile: Sendable {
    let reference: FileReference
    let path: String
    let bytes: [UInt8]
  }

  /// - Parameters:
  ///   - capacity: Bytes kept at most; the newest file is always kept.
  ///   - nonce: Makes ids differ from those of another run, which a bot may have remembered.
  init(capacity: Int, nonce: Int64) {
    self.capacity = capacity
    self.nonce = String(nonce, radix: 36)
  }

  mutating func add(
    _ bytes: [UInt8], kind: FileReference.Kind, name: String?, mimeType: String, width: Int,
    height: Int
  ) -> FileReference {
    sequence += 1
    let digest = ContentDigest(bytes)
    let prefix = kind == .photo ? "AgACAgIAAx" : "BQACAgIAAx"
    let reference = FileReference(
      id: "\(prefix)\(nonce)-\(sequence)-\(digest.text)", uniqueID: "AQAD" + digest.text,
      kind: kind, name: name, mimeType: mimeType, sizeBytes: bytes.count, width: width,
      height: height)
    let folder = kind == .photo ? "photos" : "documents"
    let path = "\(folder)/file_\(sequence).\(Self.suffix(name: name, mimeType: mimeType))"
    files[reference.id] = StoredFile(reference: reference, path: path, bytes: bytes)
    paths[path] = reference.id
    order.append(reference.id)
    heldBytes += bytes.count
    dropOldest()
    return reference
  }

  /// The file of an id, unless it was never given out or has been dropped.
  func reference(_ id: String) -> FileReference? { files[id]?.reference }

  func bytes(_ id: String) -> [UInt8]? { files[id]?.bytes }

  func path(_ id: String) -> String? { files[id]?.path }

  /// The id behind a download path.
  func id(path: String) -> String? { paths[path] }

  private mutating func dropOldest() {
    while heldBytes > capacity, firstInOrder < order.count - 1 {
      if let old = files.removeValue(forKey: order[firstInOrder]) {
        heldBytes -= old.bytes.count
        paths[old.path] = nil
      }
      firstInOrder += 1
    }
    if firstInOrder > 1024, firstInOrder * 2 > order.count {
      order.removeFirst(firstInOrder)
      firstInOrder = 0
    }
  }

  /// The end of a path: the name's own when it is plain letters.
  private static func suffix(name: String?, mimeType: String) -> String {
    if let name, let dot = name.lastIndex(of: ".") {
      let suffix = name[dot...].dropFirst()
      if (1...8).contains(suffix.utf8.count), suffix.allSatisfy({ $0.isASCII && $0.isLetter }) {
        return String(suffix)
      }
    }
    switch mimeType {
    case "image/png": return "png"
    case "image/jpeg": return "jpg"
    case "image/webp": return "webp"
    default: return "bin"
    }
  }
}
