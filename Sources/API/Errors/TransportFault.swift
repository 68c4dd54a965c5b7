/// Why a request did not reach the handler, as the server that received it says.
package enum TransportFault: Sendable, Equatable {
  case malformed(reason: String)
  case bodyTooLarge(limitBytes: Int)
  case tooSlow
  /// The server is full or about to stop; nothing was done.
  case unavailable
  /// The server stopped amid the answer; what was asked may have been done.
  case interrupted
}

extension APIError {
  /// What programs are told of it.
  init(_ fault: TransportFault) {
    switch fault {
    case .malformed(let reason): self = .malformed(reason: reason)
    case .bodyTooLarge(let limitBytes): self = .payloadTooLarge(limitBytes: limitBytes)
    case .tooSlow: self = .tooSlow
    case .unavailable: self = .unavailable
    case .interrupted: self = .fault
    }
  }
}
