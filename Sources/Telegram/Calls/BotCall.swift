package import HTTP

/// One call of the Bot API: method, parameters, and how urgent it is.
package struct BotCall: Sendable {
  /// Name of the method, such as `sendMessage`.
  package let method: String
  package let payload: BotPayload
  /// The chat whose sending limits the call counts against, if any.
  package let chatID: Int64?
  package let lane: CallLane
  /// Time allowed on the network, without any wait in a throttle.
  package let deadline: Duration

  package init(
    method: String,
    payload: BotPayload = .none,
    chatID: Int64? = nil,
    lane: CallLane = .normal,
    deadline: Duration = .seconds(30)
  ) {
    self.method = method
    self.payload = payload
    self.chatID = chatID
    self.lane = lane
    self.deadline = deadline
  }
}

/// The parameters of a call.
package enum BotPayload: Sendable {
  case none
  /// A ready-made JSON object.
  case json([UInt8])
  /// Fields and files; nested objects are JSON text (`BotMethod.form` makes these).
  case form(Multipart)
}

/// Priority of a call in the throttle, most urgent first.
package enum CallLane: Int, Sendable, Comparable, CaseIterable {
  /// Answers to a pre-checkout query, which dies after 10 s; never throttled.
  case payment
  /// Answers to a button press; never throttled.
  case callback
  /// Finished work that a user waits for.
  case result
  /// Everything else that must arrive.
  case reply
  /// Dropped rather than made to wait.
  case progress
  /// `getUpdates`; never throttled.
  case poll

  /// The lane of calls that name none.
  package static let normal = CallLane.reply

  package static func < (lhs: CallLane, rhs: CallLane) -> Bool { lhs.rawValue < rhs.rawValue }

  /// Whether calls of this lane go out at once, whatever the limits.
  package var passesLimits: Bool {
    switch self {
    case .payment, .callback, .poll: true
    case .result, .reply, .progress: false
    }
  }
}
