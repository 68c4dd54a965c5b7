/// How much may be sent (https://core.telegram.org/bots/faq, "My bot is hitting limits").
package struct ThrottleLimits: Sendable, Equatable {
  /// For each private chat.
  package var perChat: Rate
  /// For each group and channel: chats with negative ids.
  package var perGroup: Rate
  /// For the bot as a whole.
  package var overall: Rate
  /// Calls that may wait at once; more are refused with `.overloaded`.
  package var maxWaiting: Int
  /// No call waits longer: what would is refused at once with `.retryAfter`.
  package var maxWait: Duration

  package init(
    perChat: Rate = .perSecond(1, burst: 3),
    perGroup: Rate = .perMinute(20, burst: 5),
    overall: Rate = .perSecond(30, burst: 30),
    maxWaiting: Int = 2000,
    maxWait: Duration = .seconds(30)
  ) {
    self.perChat = perChat
    self.perGroup = perGroup
    self.overall = overall
    self.maxWaiting = maxWaiting
    self.maxWait = maxWait
  }

  /// A steady rate with some room for bursts.
  package struct Rate: Sendable, Equatable {
    /// Time after which one more call is allowed; zero means no limit.
    package let interval: Duration
    /// Calls allowed at once after a pause.
    package let burst: Int

    package init(interval: Duration, burst: Int) {
      precondition(interval >= .zero && burst > 0, "a rate needs a burst of at least one")
      self.interval = interval
      self.burst = burst
    }

    /// So many calls a second.
    package static func perSecond(_ calls: Int, burst: Int) -> Rate {
      Rate(interval: .seconds(1) / calls, burst: burst)
    }

    /// So many calls a minute.
    package static func perMinute(_ calls: Int, burst: Int) -> Rate {
      Rate(interval: .seconds(60) / calls, burst: burst)
    }

    /// No limit.
    package static let unlimited = Rate(interval: .zero, burst: 1)
  }
}
