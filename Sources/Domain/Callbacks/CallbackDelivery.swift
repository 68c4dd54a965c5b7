/// One message to a program of a client: that a job has ended, until the program has taken it.
package struct CallbackDelivery: Hashable, Sendable {
  /// 0 before it is stored.
  package let id: CallbackID
  /// `webhook-id`: the same at every attempt, unique.
  package let event: String
  package let account: AccountID
  /// The job that ended; nil for a test.
  package let job: JobID?
  package var url: OutsideURL
  /// Whether it goes to the account's webhook, and follows it when that changes.
  package let isDefault: Bool
  /// Name of the REST dialect that words the body.
  package let dialect: String
  package var state: CallbackState
  /// How often it was tried, the present try included.
  package var attempts: Int
  /// What the last try ended with; nil before its end.
  package var outcome: CallbackOutcome?
  /// When it is to be tried next, or a try under way counts as lost; nil once it has ended.
  package var dueAt: Timestamp?
  package let createdAt: Timestamp
  package var endedAt: Timestamp?

  package init(
    id: CallbackID = CallbackID(0), event: String, account: AccountID, job: JobID?,
    url: OutsideURL, isDefault: Bool, dialect: String, state: CallbackState = .pending,
    attempts: Int = 0, outcome: CallbackOutcome? = nil, dueAt: Timestamp?, createdAt: Timestamp,
    endedAt: Timestamp? = nil
  ) {
    self.id = id
    self.event = event
    self.account = account
    self.job = job
    self.url = url
    self.isDefault = isDefault
    self.dialect = dialect
    self.state = state
    self.attempts = attempts
    self.outcome = outcome
    self.dueAt = dueAt
    self.createdAt = createdAt
    self.endedAt = endedAt
  }
}

/// Number of a delivery.
package struct CallbackID: Hashable, Sendable {
  package let rawValue: Int64

  package init(_ rawValue: Int64) {
    self.rawValue = rawValue
  }
}

/// Where a delivery stands.
package enum CallbackState: String, Sendable, CaseIterable {
  /// To be tried, now or later.
  case pending
  /// The program has taken it.
  case delivered
  /// Given up after the last try, or because nothing listens there any more.
  case failed
}

/// What a try ended with.
package enum CallbackOutcome: Hashable, Sendable {
  /// The program answered with this status.
  case status(Int)
  /// No answer came.
  case fault(CallbackFault)

  /// Whether the program has taken it: any status 2xx.
  package var isSuccess: Bool {
    if case .status(200...299) = self { true } else { false }
  }

  /// As stored: `204`, `timeout`.
  package var text: String {
    switch self {
    case .status(let status): String(status)
    case .fault(let fault): fault.rawValue
    }
  }

  /// Reads the stored form.
  package init?(text: String) {
    if let status = Int(text) {
      self = .status(status)
    } else if let fault = CallbackFault(rawValue: text) {
      self = .fault(fault)
    } else {
      return nil
    }
  }
}

/// Why a program gave no answer.
package enum CallbackFault: String, Sendable, CaseIterable {
  /// Its name is unknown, it does not listen, or its certificate is not sound.
  case unreachable
  /// Its address is one that we do not call.
  case forbidden
  case timeout
  /// The connection ended amid the answer, or the answer is no HTTP or too large.
  case broken
  /// The webhook was switched off meanwhile.
  case switchedOff
  /// A fault of ours.
  case ours
}
