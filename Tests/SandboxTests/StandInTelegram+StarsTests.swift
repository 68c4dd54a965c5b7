import Sandbox
import Testing

struct StandInTelegramStarsTests {
  @Test func aPaymentThatNobodyMadeCannotGoBack() async throws {
    let telegram = StandInTelegram(
      configuration: StandInConfiguration(
        token: "1:t", bot: BotIdentity(id: 1, username: "b", firstName: "B"), users: [],
        now: { 0 }))
    #expect(telegram.starMoves.isEmpty)
    #expect(throws: StandInError.self) { try telegram.takeBack(charge: "none") }
  }

  @Test func forgottenUpdatesAreGone() async throws {
    let telegram = StandInTelegram(
      configuration: StandInConfiguration(
        token: "1:t", bot: BotIdentity(id: 1, username: "b", firstName: "B"), users: [],
        now: { 0 }))
    _ = try telegram.person(SandboxUser(id: 7, firstName: "Ann")).send("hello")
    #expect(telegram.pendingUpdateCount == 1)
    telegram.forgetUpdates()
    #expect(telegram.pendingUpdateCount == 0)
  }
}
