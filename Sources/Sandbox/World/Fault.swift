import HTTP

/// A failure to play on a call that is to come.
package struct Fault: Sendable, Equatable {
  /// Method name in any case, or `*` for every method.
  package let method: String
  /// Only calls for this chat, or `nil` for all.
  package let chat: Int64?
  /// What goes wrong.
  package let kind: Kind
  /// How many calls fail.
  package var times: Int
  /// How many matching calls pass unharmed before that.
  package var skip: Int

  /// A failure of the next `times` matching calls after `skip` that pass.
  package init(
    method: String, chat: Int64? = nil, kind: Kind, times: Int = 1, skip: Int = 0
  ) {
    self.method = method
    self.chat = chat
    self.kind = kind
    self.times = times
    self.skip = skip
  }

  /// What goes wrong.
  package enum Kind: Sendable, Equatable {
    /// 429, nothing happens.
    case tooManyRequests(retryAfter: Int)
    /// An error of this code in JSON, nothing happens.
    case serverError(Int)
    /// 502 with a page of HTML, nothing happens.
    case htmlBadGateway
    /// The connection breaks and nothing happens.
    case resetBefore
    /// The call takes effect, then the connection breaks without an answer.
    case resetAfter
    /// The call waits, then takes effect and is answered; a client that gives up before ends it.
    case hang(seconds: Int)
    /// The call takes effect, then the connection breaks in the middle of the answer.
    case truncated
    /// The file is not to be had: 400 for `getFile`, 404 for a download (the method `file`).
    case gone
    /// The file is larger than a bot may have.
    case tooBig
    /// 403 as from a person who blocked the bot, nothing happens.
    case blocked
  }
}
