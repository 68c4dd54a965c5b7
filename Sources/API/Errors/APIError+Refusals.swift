import Domain
import Services

extension APIError {
  /// What programs are told of a refused order.
  init(_ refusal: JobRefusal) {
    switch refusal {
    case .unknownModel(let model): self = .unknownModel(model, known: [])
    case .moderated(let rule): self = .contentPolicy(rule: rule)
    case .queueFull(let limit): self = .tooManyRunning(limit: limit)
    case .notEnoughCredit(let price, let spendable):
      self = .notEnoughCredit(price: price, spendable: spendable)
    case .sourcesGone: self = .expired
    case .notFound: self = .notFound
    case .tooLate: self = .cancelled
    }
  }
}
