/// Counts sent messages against Telegram's limits.
struct FloodControl: Sendable {
  private let limits: FloodLimits
  private var overall: [Int64] = []
  private var chats: [Int64: [Int64]] = [:]

  init(limits: FloodLimits) {
    self.limits = limits
  }

  /// Counts a message, or refuses it.
  ///
  /// - Returns: Seconds to wait, or `nil` when it may be sent.
  mutating func refusal(chat: Int64, now: Int64) -> Int? {
    overall.removeAll { $0 <= now - 1000 }
    var sent = chats[chat] ?? []
    sent.removeAll { $0 <= now - 60_000 }
    defer { chats[chat] = sent.isEmpty ? nil : sent }
    if overall.count >= limits.overallPerSecond { return Self.seconds(overall, after: 1000, now) }
    if chat < 0, sent.count >= limits.perGroupPerMinute {
      return Self.seconds(sent, after: 60_000, now)
    }
    let recent = sent.filter { $0 > now - Int64(limits.chatBurst) * 1000 }
    if recent.count >= limits.chatBurst {
      return Self.seconds(recent, after: Int64(limits.chatBurst) * 1000, now)
    }
    overall.append(now)
    sent.append(now)
    return nil
  }

  private static func seconds(_ times: [Int64], after window: Int64, _ now: Int64) -> Int {
    let free = (times.first ?? now) + window
    return max(1, Int((free - now + 999) / 1000))
  }
}
