/// Decides who may send now and how long the others wait; pure, its callers bring the time.
///
/// Each waiting call is a ticket; a ticket yields to every waiting one that is more urgent, or as
/// urgent and older, as far as both need the same bucket. Nobody is woken: each caller sleeps for
/// as long as it is told and asks again.
struct ThrottleState: Sendable {
  private let limits: ThrottleLimits
  private var overall: RateBucket
  private var chats: [Int64: ChatLimits] = [:]
  /// Tickets by chat, most urgent first; no empty queues.
  ///
  /// Calls without a chat share one.
  private var queues: [Int64?: [Ticket]] = [:]
  private var waiting = 0
  private var nextNumber: UInt64 = 0
  private var frozenUntil = Duration.zero
  private var reports: [(chatID: Int64, at: Duration)] = []
  private var evictionSize = smallestEviction

  init(limits: ThrottleLimits) {
    self.limits = limits
    overall = RateBucket(limits.overall, now: .zero)
  }

  /// A place in the queue.
  struct Ticket: Sendable, Comparable {
    let lane: CallLane
    let number: UInt64
    let chatID: Int64?
    /// When it gives up.
    let deadline: Duration

    static func < (lhs: Ticket, rhs: Ticket) -> Bool {
      (lhs.lane, lhs.number) < (rhs.lane, rhs.number)
    }
  }

  /// What a caller should do.
  enum Admission: Sendable, Equatable {
    /// Send; its tokens are taken.
    case go
    /// Queue, and ask again after this long.
    case wait(Ticket, Duration)
    case refuse(TelegramError)
  }

  private struct ChatLimits: Sendable {
    var bucket: RateBucket
    var frozenUntil: Duration
  }

  /// A call comes in.
  mutating func enter(lane: CallLane, chatID: Int64?, now: Duration) -> Admission {
    evict(now: now)
    let ticket = Ticket(
      lane: lane, number: nextNumber, chatID: chatID, deadline: now + limits.maxWait)
    nextNumber += 1
    let wait = wait(for: ticket, now: now)
    if wait == .zero {
      take(chatID, now: now)
      return .go
    }
    if lane == .progress { return .refuse(.dropped) }
    if wait > limits.maxWait { return .refuse(.retryAfter(seconds: Self.wholeSeconds(wait))) }
    guard waiting < limits.maxWaiting else { return .refuse(.overloaded) }
    enqueue(ticket)
    return .wait(ticket, wait)
  }

  /// A waiting call asks again; it has left the queue unless told to wait on.
  mutating func retry(_ ticket: Ticket, now: Duration) -> Admission {
    let wait = wait(for: ticket, now: now)
    guard wait > .zero else {
      leave(ticket)
      take(ticket.chatID, now: now)
      return .go
    }
    guard now + wait <= ticket.deadline else {
      leave(ticket)
      return .refuse(.retryAfter(seconds: Self.wholeSeconds(wait)))
    }
    return .wait(ticket, wait)
  }

  /// A waiting call gives up.
  mutating func leave(_ ticket: Ticket) {
    guard var queue = queues[ticket.chatID],
      let index = queue.firstIndex(where: { $0.number == ticket.number })
    else { return }
    queue.remove(at: index)
    queues[ticket.chatID] = queue.isEmpty ? nil : queue
    waiting -= 1
  }

  /// Telegram said "retry after": nothing more to that chat until then.
  ///
  /// A third chat within a second, or a call without chat, means the whole bot. That freeze is at
  /// most a minute long: methods such as `setMyName` are limited for hours on their own account.
  mutating func freeze(chatID: Int64?, seconds: Int, now: Duration) {
    let wait = Duration.seconds(min(max(seconds, 1), 86_400))
    let botWait = min(wait, .seconds(60))
    guard let chatID else {
      frozenUntil = max(frozenUntil, now + botWait)
      return
    }
    var chat = chats[chatID] ?? fresh(chatID, now: now)
    chat.frozenUntil = max(chat.frozenUntil, now + wait)
    chats[chatID] = chat
    reports.removeAll { $0.chatID == chatID || now - $0.at > .seconds(1) }
    reports.append((chatID, now))
    if reports.count >= 3 { frozenUntil = max(frozenUntil, now + botWait) }
  }

  /// Chats whose state is kept.
  var chatCount: Int { chats.count }

  /// Calls in the queue.
  var waitingCount: Int { waiting }

  // MARK: - Reckoning

  private func wait(for ticket: Ticket, now: Duration) -> Duration {
    let ahead = queues[ticket.chatID]?.prefix { $0 < ticket }.count ?? 0
    // A progress call leaves a token for the result that may follow it.
    let spare = ticket.lane == .progress ? 1 : 0
    var wait = overall.wait(forToken: rivals(of: ticket, now: now) + ahead + 1, at: now)
    var thaw = max(frozenUntil - now, .zero)
    if let id = ticket.chatID {
      let chat = chats[id] ?? fresh(id, now: now)
      let number = ahead + 1 + min(spare, rate(id).burst - 1)
      wait = max(wait, chat.bucket.wait(forToken: number, at: now))
      thaw = max(thaw, chat.frozenUntil - now)
    }
    return max(wait, thaw)
  }

  /// Tickets of other chats that go first when tokens of the whole bot are short.
  private func rivals(of ticket: Ticket, now: Duration) -> Int {
    guard waiting > 0, overall.wait(forToken: waiting + 1, at: now) > .zero else { return 0 }
    var count = 0
    for (chatID, queue) in queues where chatID != ticket.chatID {
      let ahead = queue.prefix { $0 < ticket }.count
      guard ahead > 0 else { continue }
      guard let chatID else {
        count += ahead
        continue
      }
      guard let chat = chats[chatID] else {
        count += min(ahead, rate(chatID).burst)
        continue
      }
      guard chat.frozenUntil <= now else { continue }
      count += chat.bucket.tokens(upTo: ahead, at: now)
    }
    return count
  }

  private mutating func take(_ chatID: Int64?, now: Duration) {
    overall.take(at: now)
    guard let chatID else { return }
    var chat = chats[chatID] ?? fresh(chatID, now: now)
    chat.bucket.take(at: now)
    chats[chatID] = chat
  }

  private mutating func enqueue(_ ticket: Ticket) {
    var queue = queues[ticket.chatID] ?? []
    queue.insert(ticket, at: queue.firstIndex { ticket < $0 } ?? queue.endIndex)
    queues[ticket.chatID] = queue
    waiting += 1
  }

  private func rate(_ chatID: Int64) -> ThrottleLimits.Rate {
    chatID < 0 ? limits.perGroup : limits.perChat
  }

  private func fresh(_ chatID: Int64, now: Duration) -> ChatLimits {
    ChatLimits(bucket: RateBucket(rate(chatID), now: now), frozenUntil: .zero)
  }

  /// Forgets chats whose buckets are full again; each sweep is paid for by as many new chats.
  private mutating func evict(now: Duration) {
    guard chats.count >= evictionSize else { return }
    chats = chats.filter { $0.value.frozenUntil > now || !$0.value.bucket.isFull(at: now) }
    evictionSize = max(Self.smallestEviction, chats.count * 2)
  }

  private static let smallestEviction = 1024

  private static func wholeSeconds(_ wait: Duration) -> Int {
    let parts = wait.components
    return Int(parts.seconds) + (parts.attoseconds > 0 ? 1 : 0)
  }
}
