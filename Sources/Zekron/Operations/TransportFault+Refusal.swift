import API
import HTTPServer

extension TransportFault {
  /// What the server refused, in the API's words.
  init(_ refusal: HTTPRefusal) {
    switch refusal {
    case .malformed(let reason): self = .malformed(reason: reason)
    case .bodyTooLarge(let limitBytes): self = .bodyTooLarge(limitBytes: limitBytes)
    case .tooSlow: self = .tooSlow
    case .overloaded, .draining: self = .unavailable
    case .interrupted: self = .interrupted
    }
  }
}
