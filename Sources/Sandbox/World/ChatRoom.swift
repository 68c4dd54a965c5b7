/// A chat: its members, its latest messages and what is going on in it.
struct ChatRoom: Sendable {
  let id: Int64
  let title: String
  /// People in the chat; the bot is in every chat.
  var members: [Int64]
  /// The Bot API's `Chat` object.
  let json: [UInt8]
  let topics: [ForumTopic]
  /// Whether the person of a private chat has blocked the bot.
  var isBlocked = false
  var action: ChatAction?
  private(set) var messages: [Message] = []
  private var lastID: Int
  private let historyLength: Int

  /// What the bot is shown to be doing.
  struct ChatAction: Sendable {
    let name: String
    let untilMilliseconds: Int64
  }

  init(
    id: Int64, title: String, members: [Int64], json: [UInt8], topics: [ForumTopic] = [],
    lastID: Int, historyLength: Int
  ) {
    self.id = id
    self.title = title
    self.members = members
    self.json = json
    self.topics = topics
    self.lastID = lastID
    self.historyLength = historyLength
  }

  var isPrivate: Bool { id > 0 }

  mutating func nextID() -> Int {
    lastID += 1
    return lastID
  }

  mutating func append(_ message: Message) {
    messages.append(message)
    if messages.count >= historyLength * 2 { messages.removeFirst(messages.count - historyLength) }
  }

  func index(of id: Int) -> Int? {
    var low = 0
    var high = messages.count
    while low < high {
      let middle = (low + high) / 2
      if messages[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < messages.count && messages[low].id == id ? low : nil
  }

  func message(_ id: Int) -> Message? {
    index(of: id).map { messages[$0] }
  }

  mutating func replace(at index: Int, with message: Message) {
    messages[index] = message
  }

  mutating func remove(at index: Int) {
    messages.remove(at: index)
  }

  mutating func clear() {
    messages.removeAll()
  }
}
