import Domain
import Services
import Telegram
import TestSupport
import Testing

@testable import Bot

/// `PressOrder` by the buttons that use it.
struct PressOrderTests {
  @Test func aRefusalOffersTheWayOutInPrivateAndAnAlertInGroups() async throws {
    var setup = BotHarness.Setup()
    setup.credit = 30_000
    let harness = try await BotHarness(setup)
    let job = try await harness.order()
    let button = Button.picture(.larger, index: 0, job.id)
    #expect(try await harness.press(button).only().buttons.first?.title == "⭐ Top up")
    let group = try await harness.press(button, in: BotHarness.group)
    #expect(group.visible.isEmpty)
    #expect(try group.toast().isAlert)
    #expect(try await harness.jobs().count == 1)
    #expect(try await harness.isSound())
  }

  @Test func theNewPictureComesAsTheOldOneDid() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order("a lake --file --spoiler")
    let replies = try await harness.press(.picture(.strong, index: 0, job.id))
    #expect(try replies.toast().words.hasPrefix("On it"))
    let delivery = try #require(try await harness.jobs().last?.delivery)
    #expect(delivery.sendsFile && delivery.hidesPicture)
  }
}
