import Domain
import Glibc

/// The files of a vault: where they lie, and how they get there whole or not at all.
struct VaultFiles: Sendable {
  /// Writes a part of a buffer to a descriptor, as `write(2)` does; another one in tests.
  typealias Writer = @Sendable (Int32, UnsafeRawBufferPointer) -> Int

  let directory: String
  private let writer: Writer
  private var incoming: String { directory + "/incoming" }

  init(
    directory: String,
    writer: @escaping Writer = { descriptor, part in
      Glibc.write(descriptor, part.baseAddress, part.count)
    }
  ) {
    self.directory = directory
    self.writer = writer
  }

  /// Makes the folders; only the owner may look into them.
  func prepare() throws(VaultError) {
    try Self.makeFolder(directory)
    try Self.makeFolder(incoming)
    try Self.syncFolder(directory)
  }

  func path(of id: BlobID) -> String { "\(folder(of: id))/\(id.rawValue).img" }

  private func folder(of id: BlobID) -> String { "\(directory)/\(id.rawValue.prefix(2))" }

  /// Bytes of a blob's file; nil when there is none.
  func size(of id: BlobID) throws(VaultError) -> Int? {
    var information = stat()
    guard stat(path(of: id), &information) != 0 else { return Int(information.st_size) }
    guard errno == ENOENT else { throw .medium(errno: errno) }
    return nil
  }

  /// Stores a file; when this returns, it survives a crash, and when it throws, nothing is left.
  func write(_ box: [UInt8], as id: BlobID, nonce: String) throws(VaultError) {
    let temporary = "\(incoming)/\(id.rawValue).\(nonce)"
    do throws(VaultError) {
      try writeAndSync(box, to: temporary)
      try publish(temporary, as: id)
    } catch {
      unlink(temporary)
      throw error
    }
    do throws(VaultError) {
      try Self.syncFolder(folder(of: id))
    } catch {
      // Left there, it would count as durable the next time the same bytes are sealed.
      unlink(path(of: id))
      throw error
    }
  }

  private func writeAndSync(_ box: [UInt8], to path: String) throws(VaultError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .medium(errno: errno) }
    let failure = box.withUnsafeBytes { bytes -> Int32 in
      var rest = bytes[...]
      while !rest.isEmpty {
        let written = writer(descriptor, UnsafeRawBufferPointer(rebasing: rest))
        if written > 0 {
          rest = rest.dropFirst(written)
        } else if written == 0 || errno != EINTR {
          return written == 0 ? EIO : errno
        }
      }
      return fsync(descriptor) == 0 ? 0 : errno
    }
    // Network file systems may only tell at close that they are full.
    let closed = close(descriptor) == 0 ? 0 : errno
    guard failure == 0, closed == 0 else { throw .medium(errno: failure != 0 ? failure : closed) }
  }

  private func publish(_ temporary: String, as id: BlobID) throws(VaultError) {
    if rename(temporary, path(of: id)) == 0 { return }
    guard errno == ENOENT else { throw .medium(errno: errno) }
    try Self.makeFolder(folder(of: id))
    try Self.syncFolder(directory)
    guard rename(temporary, path(of: id)) == 0 else { throw .medium(errno: errno) }
  }

  /// - Throws: `VaultError.notFound`, or `medium`.
  func read(_ id: BlobID) throws(VaultError) -> [UInt8] {
    let descriptor = open(path(of: id), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .notFound : .medium(errno: errno)
    }
    defer { close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { throw .medium(errno: errno) }
    let size = Int(information.st_size)
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = 0
      while count < size {
        let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if got > 0 {
          count += got
        } else if got == 0 {
          return
        } else if errno != EINTR {
          failure = errno
          return
        }
      }
    }
    guard failure == 0 else { throw .medium(errno: failure) }
    return bytes
  }

  /// Sets the time of a file to now.
  func touch(_ id: BlobID) throws(VaultError) {
    guard utimensat(AT_FDCWD, path(of: id), nil, 0) != 0 else { return }
    throw .medium(errno: errno)
  }

  /// When a file was last written or touched; nil when there is none.
  func lastTouched(_ id: BlobID) throws(VaultError) -> Timestamp? {
    var information = stat()
    guard stat(path(of: id), &information) != 0 else {
      return Timestamp(
        milliseconds: Int64(information.st_mtim.tv_sec) * 1000
          + Int64(information.st_mtim.tv_nsec) / 1_000_000)
    }
    guard errno == ENOENT else { throw .medium(errno: errno) }
    return nil
  }

  /// Removes a file; no error when there is none.
  ///
  /// Not synced: a crash may bring it back, for the next sweep.
  func remove(_ id: BlobID) throws(VaultError) {
    guard unlink(path(of: id)) != 0, errno != ENOENT else { return }
    throw .medium(errno: errno)
  }

  /// Removes unfinished files last written before a moment.
  func sweepIncoming(before: Timestamp) throws(VaultError) {
    for name in try Self.names(in: incoming) ?? [] {
      let path = "\(incoming)/\(name)"
      var information = stat()
      guard stat(path, &information) == 0,
        Int64(information.st_mtim.tv_sec) * 1000 < before.milliseconds
      else { continue }
      unlink(path)
    }
  }

  /// Names in a folder, in no order; nil when there is no such folder.
  static func names(in folder: String) throws(VaultError) -> [String]? {
    guard let listing = opendir(folder) else {
      guard errno == ENOENT else { throw .medium(errno: errno) }
      return nil
    }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  private static func makeFolder(_ path: String) throws(VaultError) {
    guard mkdir(path, 0o700) != 0, errno != EEXIST else { return }
    throw .medium(errno: errno)
  }

  private static func syncFolder(_ path: String) throws(VaultError) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .medium(errno: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .medium(errno: errno) }
  }
}
