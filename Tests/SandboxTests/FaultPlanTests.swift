import Testing

@testable import Sandbox

@Suite struct FaultPlanTests {
  @Test func faultsAreTakenInOrderByWhatTheyMatch() {
    var plan = FaultPlan()
    plan.add(Fault(method: "sendPhoto", chat: 1, kind: .resetAfter))
    plan.add(Fault(method: "*", kind: .serverError(500), times: 2, skip: 1))
    #expect(plan.take(method: "sendMessage", chat: 1) == nil)
    #expect(plan.take(method: "SENDPHOTO", chat: 1) == .resetAfter)
    #expect(plan.take(method: "sendPhoto", chat: 1) == .serverError(500))
    #expect(plan.take(method: "getMe", chat: nil) == .serverError(500))
    #expect(plan.take(method: "getMe", chat: nil) == nil)
  }

  @Test func faultsOfNoTimesAreNone() {
    var plan = FaultPlan()
    plan.add(Fault(method: "*", kind: .blocked, times: 0))
    #expect(plan.take(method: "getMe", chat: nil) == nil)
    plan.add(Fault(method: "*", kind: .blocked, times: 9))
    plan.removeAll()
    #expect(plan.take(method: "getMe", chat: nil) == nil)
  }
}
