import Testing

@testable import HTTPServer

struct BodyBudgetTests {
  @Test func nobodyTakesMoreThanThereIs() {
    let budget = BodyBudget(limit: 10)
    #expect(budget.take(7))
    #expect(!budget.take(4))
    #expect(budget.inUse == 7)
    #expect(budget.take(3))
    #expect(!budget.take(.max))
    budget.give(10)
    #expect(budget.inUse == 0)
  }

  @Test func manyAtOnceNeverExceedTheLimit() async {
    let budget = BodyBudget(limit: 100)
    let taken = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<1000).count { _ in budget.take(1) } }
      }
      return await group.reduce(0, +)
    }
    #expect(taken == 100)
    #expect(budget.inUse == 100)
  }
}
