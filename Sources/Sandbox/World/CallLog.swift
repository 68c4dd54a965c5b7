/// The latest Bot API calls.
struct CallLog: Sendable {
  private var entries: [Entry] = []
  private(set) var count = 0
  private let capacity: Int

  private struct Entry: Sendable {
    let number: Int
    let method: String
    let chat: Int64?
    let parameters: CallParameters
    let milliseconds: Int64
  }

  init(capacity: Int) {
    self.capacity = capacity
  }

  mutating func record(
    method: String, chat: Int64?, parameters: CallParameters, milliseconds: Int64
  ) {
    count += 1
    guard capacity > 0 else { return }
    entries.append(
      Entry(
        number: count, method: method, chat: chat, parameters: parameters.withoutBytes,
        milliseconds: milliseconds))
    if entries.count >= capacity * 2 { entries.removeFirst(entries.count - capacity) }
  }

  /// The kept calls after a number, oldest first.
  func calls(since number: Int) -> [RecordedCall] {
    entries.drop { $0.number <= number }.suffix(capacity).map { entry in
      RecordedCall(
        number: entry.number, method: entry.method, chat: entry.chat,
        parameters: entry.parameters.json, milliseconds: entry.milliseconds)
    }
  }
}
