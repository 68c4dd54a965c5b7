/// What a large answer takes of the memory that all answers share, until this value goes away.
final class AnswerShare {
  private let budget: BodyBudget
  private let count: Int

  /// - Returns: `nil`, and nothing is taken, when the memory is not to be had.
  init?(_ count: Int, of budget: BodyBudget) {
    guard budget.take(count) else { return nil }
    self.budget = budget
    self.count = count
  }

  deinit {
    budget.give(count)
  }
}
