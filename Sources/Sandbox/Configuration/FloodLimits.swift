/// How often a bot may send (https://core.telegram.org/bots/faq#broadcasting-to-users).
package struct FloodLimits: Sendable, Equatable {
  /// Messages that a chat takes at once before its rate of one a second binds.
  package var chatBurst = 3
  /// Messages a minute in one group.
  package var perGroupPerMinute = 20
  /// Messages a second to all chats together.
  package var overallPerSecond = 30

  /// The published limits.
  package init() {}
}
