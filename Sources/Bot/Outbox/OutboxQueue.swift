import Domain
import Synchronization
import Telegram

/// The rows that wait to be sent, in memory: in order within a chat, chats side by side.
///
/// Rows of no chat and of the front lane are ready at once; of every other chat only the first
/// row is ready, until it is finished. `next` hands ready rows to any number of senders. Answers to
/// pre-checkout queries go before everything.
final class OutboxQueue: Sendable {
  private typealias Waiter = CheckedContinuation<OutboxRow?, Never>

  private let state = Mutex(State())

  private struct State {
    /// Pre-checkout answers, before everything.
    var payments = Fifo<OutboxRow>()
    var front = Fifo<OutboxRow>()
    var chats: [Int64: Lane] = [:]
    var ready = Fifo<Int64>()
    var waiters: [Seat: [Waiter]] = [:]
    var count = 0
    var isClosed = false
  }

  /// What a sender takes; the narrower ones wait behind nothing else.
  private enum Seat: CaseIterable {
    case payment, front, any
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
  func next() async -> OutboxRow? { await next(for: .any) }

  /// The next row of the front lane or of no chat; nil once the queue is closed.
  func nextFront() async -> OutboxRow? { await next(for: .front) }

  /// The next answer to a pre-checkout query; nil once the queue is closed.
  func nextPayment() async -> OutboxRow? { await next(for: .payment) }

  private func next(for seat: Seat) async -> OutboxRow? {
    await withCheckedContinuation { continuation in
      let row = state.withLock { state -> OutboxRow?? in
        if state.isClosed { return .some(nil) }
        if let row = Self.take(for: seat, &state) { return row }
        state.waiters[seat, default: []].append(continuation)
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
      defer { state.waiters = [:] }
      return state.waiters.values.joined()
    }
    for waiter in waiters { waiter.resume(returning: nil) }
  }

  private func release(_ row: OutboxRow, puttingBack again: OutboxRow?) {
    let handed = state.withLock { state -> [(Waiter, OutboxRow)] in
      if again == nil { state.count -= 1 }
      guard row.lane == .reply, let chat = row.chatID else {
        if let again { Self.placeFront(again, in: &state) }
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
      placeFront(row, in: &state)
      return
    }
    let wasIdle = state.chats[chat].map { !$0.isBusy && $0.rows.isEmpty } ?? true
    state.chats[chat, default: Lane()].rows.append(row)
    if wasIdle { state.ready.append(chat) }
  }

  private static func placeFront(_ row: OutboxRow, in state: inout State) {
    if row.method == AnswerPreCheckoutQuery.name {
      state.payments.append(row)
    } else {
      state.front.append(row)
    }
  }

  private static func take(for seat: Seat, _ state: inout State) -> OutboxRow? {
    if let row = state.payments.popFirst() { return row }
    guard seat != .payment else { return nil }
    if let row = state.front.popFirst() { return row }
    guard seat != .front else { return nil }
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
    for seat in Seat.allCases {
      while state.waiters[seat]?.isEmpty == false, let row = take(for: seat, &state) {
        if let waiter = state.waiters[seat]?.removeLast() { handed.append((waiter, row)) }
      }
    }
    return handed
  }
}
