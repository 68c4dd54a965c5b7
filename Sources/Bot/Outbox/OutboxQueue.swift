import Domain
import Synchronization

/// The rows that wait to be sent, in memory: in order within a chat, chats side by side.
///
/// Rows of no chat and of the front lane are ready at once; of every other chat only the first
/// row is ready, until it is finished. `next` hands ready rows to any number of senders.
final class OutboxQueue: Sendable {
  private typealias Waiter = CheckedContinuation<OutboxRow?, Never>

  private let state = Mutex(State())

  private struct State {
    var front: [OutboxRow] = []
    var chats: [Int64: Lane] = [:]
    var ready = Fifo<Int64>()
    var waiters: [Waiter] = []
    /// Senders that take nothing but front rows, so that these never wait behind anything.
    var frontWaiters: [Waiter] = []
    var count = 0
    var isClosed = false
  }

  private struct Lane {
    var rows = Fifo<OutboxRow>()
    var isBusy = false
  }

  /// Rows that are waiting or being sent.
  var count: Int { state.withLock(\.count) }

  /// Appends rows; wakes senders.
  func append(_ rows: [OutboxRow]) {
    let handed = state.withLock { state -> [(Waiter, OutboxRow)] in
      guard !state.isClosed else { return [] }
      for row in rows { Self.place(row, in: &state) }
      return Self.match(&state)
    }
    for (waiter, row) in handed { waiter.resume(returning: row) }
  }

  /// The next ready row, waiting for one; nil once the queue is closed.
  func next() async -> OutboxRow? {
    await withCheckedContinuation { continuation in
      let row = state.withLock { state -> OutboxRow?? in
        if state.isClosed { return .some(nil) }
        if let row = Self.take(&state) { return row }
        state.waiters.append(continuation)
        return nil
      }
      if let row { continuation.resume(returning: row) }
    }
  }

  /// The next row of the front lane or of no chat; nil once the queue is closed.
  func nextFront() async -> OutboxRow? {
    await withCheckedContinuation { continuation in
      let row = state.withLock { state -> OutboxRow?? in
        if state.isClosed { return .some(nil) }
        if !state.front.isEmpty { return state.front.removeFirst() }
        state.frontWaiters.append(continuation)
        return nil
      }
      if let row { continuation.resume(returning: row) }
    }
  }

  /// A row is done: the chat's next one becomes ready.
  func finish(_ row: OutboxRow) {
    release(row, puttingBack: nil)
  }

  /// A row must be sent again: it becomes the first of its chat.
  func putBack(_ row: OutboxRow) {
    release(row, puttingBack: row)
  }

  /// Drops every waiting row of a chat, as when the person has blocked the bot; the row in hand
  /// stays with its sender.
  func drop(chat: Int64) -> [OutboxRow] {
    state.withLock { state in
      guard var lane = state.chats[chat] else { return [] }
      let dropped = lane.rows.removeAll()
      state.count -= dropped.count
      state.chats[chat] = lane
      return dropped
    }
  }

  /// Ends the queue: waiting senders get nil, rows stay in the store.
  func close() {
    let waiters = state.withLock { state in
      state.isClosed = true
      defer {
        state.waiters = []
        state.frontWaiters = []
      }
      return state.waiters + state.frontWaiters
    }
    for waiter in waiters { waiter.resume(returning: nil) }
  }

  private func release(_ row: OutboxRow, puttingBack again: OutboxRow?) {
    let handed = state.withLock { state -> [(Waiter, OutboxRow)] in
      if again == nil { state.count -= 1 }
      guard row.lane == .reply, let chat = row.chatID else {
        if let again { state.front.append(again) }
        return Self.match(&state)
      }
      var lane = state.chats[chat] ?? Lane()
      lane.isBusy = false
      if let again { lane.rows.prepend(again) }
      state.chats[chat] = lane.rows.isEmpty ? nil : lane
      if !lane.rows.isEmpty { state.ready.append(chat) }
      return Self.match(&state)
    }
    for (waiter, row) in handed { waiter.resume(returning: row) }
  }

  private static func place(_ row: OutboxRow, in state: inout State) {
    state.count += 1
    guard row.lane == .reply, let chat = row.chatID else {
      state.front.append(row)
      return
    }
    let wasIdle = state.chats[chat].map { !$0.isBusy && $0.rows.isEmpty } ?? true
    state.chats[chat, default: Lane()].rows.append(row)
    if wasIdle { state.ready.append(chat) }
  }

  private static func take(_ state: inout State) -> OutboxRow? {
    if !state.front.isEmpty { return state.front.removeFirst() }
    while let chat = state.ready.popFirst() {
      guard state.chats[chat]?.isBusy == false,
        let row = state.chats[chat]?.rows.popFirst()
      else { continue }
      state.chats[chat]?.isBusy = true
      return row
    }
    return nil
  }

  private static func match(_ state: inout State) -> [(Waiter, OutboxRow)] {
    var handed: [(Waiter, OutboxRow)] = []
    while !state.frontWaiters.isEmpty, !state.front.isEmpty {
      handed.append((state.frontWaiters.removeLast(), state.front.removeFirst()))
    }
    while !state.waiters.isEmpty, let row = take(&state) {
      handed.append((state.waiters.removeLast(), row))
    }
    return handed
  }
}
