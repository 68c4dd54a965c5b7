import Domain

/// Words for callbacks.
struct CallbackWords {
  let phrases: Phrases

  /// Longest host in a line.
  private static let longestHost = 40

  /// One line of the log.
  func line(_ delivery: CallbackDelivery) -> String {
    let key: TextKey =
      switch delivery.state {
      case .delivered: .webhookLineDelivered
      case .pending: .webhookLinePending
      case .failed: .webhookLineFailed
      }
    return phrases(
      key, ("name", name(delivery)), ("host", host(delivery)),
      ("when", delivery.createdAt.minuteText), ("tries", String(delivery.attempts)),
      ("outcome", outcome(of: delivery)), ("next", delivery.dueAt?.minuteText ?? "–"))
  }

  /// The job, or that it is a test.
  func name(_ delivery: CallbackDelivery) -> String {
    delivery.job?.description ?? phrases(.webhookTestName)
  }

  /// The host, short enough for a line; the rest of a URL may hold secrets.
  func host(_ delivery: CallbackDelivery) -> String {
    let host = delivery.url.host
    return host.count > Self.longestHost ? host.prefix(Self.longestHost - 1) + "…" : host
  }

  /// What the last try ended with.
  func outcome(of delivery: CallbackDelivery) -> String {
    switch delivery.outcome {
    case nil: "–"
    case .status(let status): phrases(.webhookStatus, ("status", String(status)))
    case .fault(let fault): phrases(Self.key(fault))
    }
  }

  private static func key(_ fault: CallbackFault) -> TextKey {
    switch fault {
    case .unreachable: .webhookFaultUnreachable
    case .forbidden: .webhookFaultForbidden
    case .timeout: .webhookFaultTimeout
    case .broken: .webhookFaultBroken
    case .switchedOff: .webhookFaultOff
    case .ours: .webhookFaultOurs
    }
  }
}
