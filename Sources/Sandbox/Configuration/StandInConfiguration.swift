/// How a stand-in Telegram starts: who is there, and what it keeps.
package struct StandInConfiguration: Sendable {
  /// The one token that is accepted, `<id>:<secret>`.
  package var token: String
  /// Who the bot is.
  package var bot: BotIdentity
  /// The people of the web chat; each has a private chat with the bot and is in the group.
  package var users: [SandboxUser]
  /// Negative; the one group.
  package var groupID: Int64 = -1001
  /// Name of the group.
  package var groupTitle = "Art club"
  /// Topics of the group; any topic makes it a forum.
  package var topics: [ForumTopic] = []
  /// Wall time in milliseconds since 1970.
  package var now: @Sendable () -> Int64
  /// What long polls and hanging answers wait on.
  package var clock: any Clock<Duration> = ContinuousClock()
  /// With `false` only the last few messages of a chat are kept, and no events for the web chat.
  package var keepsMessages = true
  /// How many calls are remembered.
  package var callsKept = 1000
  /// Bytes of files kept; above it the oldest are forgotten.
  package var fileBytesKept = 512 << 20
  /// Telegram's flood limits, or `nil` for none.
  package var floodLimits: FloodLimits?
  /// The web chat's files by path, `/` first of all.
  package var pages: [String: WebPage] = [:]
  /// The stand-in indexer of TON, served under `StandInIndexer.prefix`; `nil` for none.
  package var indexer: StandInIndexer?
  /// Told of every Bot API call before it takes effect, on the thread that serves it.
  package var onCall: (@Sendable (_ method: String, _ chat: Int64?) -> Void)?

  /// Defaults for all that is not given.
  package init(
    token: String, bot: BotIdentity, users: [SandboxUser], now: @escaping @Sendable () -> Int64
  ) {
    self.token = token
    self.bot = bot
    self.users = users
    self.now = now
  }

  /// Messages kept per chat.
  var historyLength: Int { keepsMessages ? 500 : 20 }
}
