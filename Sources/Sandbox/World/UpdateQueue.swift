import HTTP

/// Updates that wait to be fetched and confirmed, each kept as the bytes that are sent.
struct UpdateQueue: Sendable {
  private var entries: [Entry] = []
  /// Index of the oldest update that is not confirmed.
  private var head = 0
  /// Id of `entries[0]`.
  private var firstID: Int64

  private struct Entry: Sendable {
    let bytes: [UInt8]
    let expires: Int64
  }

  init(firstID: Int64) {
    self.firstID = firstID
  }

  /// Updates not yet confirmed.
  var count: Int { entries.count - head }

  /// The id that the next update gets.
  var nextID: Int64 { firstID + Int64(entries.count) }

  /// Adds an update: the JSON under its field's name, given out until `expires` (milliseconds
  /// since 1970).
  mutating func append(field: String, payload: some Collection<UInt8>, expires: Int64) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(payload.count + 64)
    bytes.append(contentsOf: "{\"update_id\":\(nextID),\"\(field)\":".utf8)
    bytes.append(contentsOf: payload)
    bytes.append(UInt8(ascii: "}"))
    entries.append(Entry(bytes: bytes, expires: expires))
  }

  /// Forgets what `getUpdates` with this offset confirms.
  ///
  /// A negative offset keeps only that many of the newest; an offset beyond the newest update is
  /// ignored, as the real server does after it lost its queue.
  mutating func confirm(offset: Int64) {
    if offset < 0 {
      head = max(head, entries.count - Int(clamping: offset.magnitude))
    } else if offset > firstID, offset <= nextID {
      head = max(head, Int(offset - firstID))
    }
    guard head > 512, head * 2 > entries.count else { return }
    entries.removeFirst(head)
    firstID += Int64(head)
    head = 0
  }

  mutating func removeAll() {
    head = entries.count
  }

  /// Writes the array of the oldest updates, at most `limit` and about 4 MiB of them.
  ///
  /// - Returns: How many were written.
  func write(limit: Int, now: Int64, to writer: inout JSONWriter) -> Int {
    var written = 0
    var size = 0
    writer.beginArray()
    for entry in entries[head...] where entry.expires > now {
      guard written < limit, size + entry.bytes.count <= 4 << 20 else { break }
      writer.raw(entry.bytes)
      written += 1
      size += entry.bytes.count
    }
    writer.endArray()
    return written
  }

  /// Whether there is anything to give out.
  func hasWaiting(now: Int64) -> Bool {
    entries[head...].contains { $0.expires > now }
  }
}
