import Domain
import HTTP
import Lifecycle
import Storage
import Telegram
import TestSupport
import Testing

@testable import Bot

struct RowDeliveryTests {
  @Test func aDeliveredPictureIsRememberedAndItsJobMessageGoes() async throws {
    let fixture = try await SenderFixture()
    let (job, row) = try await fixture.stored()
    #expect(await fixture.deliver(row) == .done(hasFollowUps: true))
    let call = try #require(fixture.api.calls.first)
    #expect(call.method == "sendPhoto")
    #expect(call.lane == .result)
    #expect(call.file?.name == "photo")
    #expect(call.file?.bytes == Array("picture \(job.id)".utf8))
    #expect(call.file?.fileName == "\(row.picture?.rawValue ?? "").png")
    #expect(call["photo"] == nil)
    let delivered = try await fixture.bot.job(job.id)
    #expect(delivered.state == .delivered)
    #expect(delivered.messageID == 901)
    #expect(try await fixture.fileIDs(of: row) == ["photo1", nil])
    let replies = try await fixture.bot.replies()
    #expect(replies.map(\.method) == ["deleteMessage"])
    #expect(replies[0].messageID == 55)
    #expect(try await fixture.depth() == 1, "the row itself is gone")
  }

  @Test func theSecondSendingUploadsNothing() async throws {
    let fixture = try await SenderFixture()
    let (job, row) = try await fixture.stored()
    _ = await fixture.deliver(row)
    let shown = try await fixture.bot.say("/show \(job.id)").only().row
    #expect(await fixture.deliver(shown) == .done(hasFollowUps: true))
    let call = try #require(fixture.api.calls.last)
    #expect(call.file == nil)
    #expect(call["photo"] == .string("photo1"))
    #expect(try await fixture.bot.job(job.id).messageID == 901, "showing is no delivery")
  }

  @Test func equalBytesOfAnotherPictureAreNotUploadedAgain() async throws {
    let fixture = try await SenderFixture()
    let (first, row) = try await fixture.stored()
    _ = await fixture.deliver(row)
    let second = try await fixture.bot.order("again")
    _ = try await fixture.bot.replies()
    let blob = try await fixture.vault.seal(Array("picture \(first.id)".utf8))
    let again = try await fixture.bot.finish(second.id, blob: blob).only().row
    _ = await fixture.deliver(again)
    #expect(fixture.api.calls.last?["photo"] == .string("photo1"))
  }

  @Test func documentsHaveTheirOwnCopy() async throws {
    let fixture = try await SenderFixture()
    let (job, row) = try await fixture.stored()
    _ = await fixture.deliver(row)
    let file = try await fixture.bot.press(.job(.file, job.id)).only().row
    #expect(await fixture.deliver(file) == .done(hasFollowUps: true))
    #expect(fixture.api.calls.last?.file?.name == "document")
    #expect(try await fixture.fileIDs(of: row) == ["photo1", "document2"])
  }

  @Test func aCopyThatTelegramForgotIsUploadedAnew() async throws {
    let fixture = try await SenderFixture { call, _ in
      call.method == "sendPhoto" && call["photo"] == .string("stale") ? .wrongFileID : nil
    }
    let (_, row) = try await fixture.stored()
    let picture = try #require(row.picture)
    try await fixture.bot.store.transaction { tx in
      guard let blob = try tx.pictures.picture(picture)?.blob else { return }
      try tx.pictures.setFileID("stale", isPhoto: true, blob: blob)
    }
    #expect(await fixture.deliver(row) == .done(hasFollowUps: true))
    #expect(fixture.api.calls.count == 2)
    #expect(fixture.api.calls[1].file != nil)
    #expect(try await fixture.fileIDs(of: row) == ["photo2", nil])
  }

  @Test(arguments: [TelegramError.photoInvalid, .tooLarge])
  func whatIsNoPhotoGoesAsADocument(error: TelegramError) async throws {
    let fixture = try await SenderFixture { call, _ in call.method == "sendPhoto" ? error : nil }
    let (job, row) = try await fixture.stored("a lake --spoiler")
    #expect(await fixture.deliver(row) == .done(hasFollowUps: true))
    let calls = fixture.api.calls
    #expect(calls.map(\.method) == ["sendPhoto", "sendDocument"])
    #expect(calls[0]["has_spoiler"] == .string("true"))
    #expect(calls[1].file?.name == "document")
    #expect(calls[1].file?.bytes == calls[0].file?.bytes)
    #expect(calls[1].text == calls[0].text)
    #expect(calls[1]["has_spoiler"] == nil && calls[1]["photo"] == nil)
    #expect(try await fixture.bot.job(job.id).state == .delivered)
    #expect(try await fixture.fileIDs(of: row) == [nil, "document2"])
  }

  @Test func whatTelegramDoesNotTakeIsCountedByKind() async throws {
    let fixture = try await SenderFixture { call, _ in
      call.method == "sendPhoto" ? .photoInvalid : .retryAfter(seconds: 3)
    }
    let (_, row) = try await fixture.stored()
    let errors = OutboxSender.errorCounters()
    let parts = OutboxSender.Parts(
      store: fixture.bot.store, vault: fixture.vault, renderer: fixture.renderer,
      api: fixture.api, time: fixture.bot.time,
      clock: fixture.clock, randomBytes: SeededBytes().bytes, connections: 1, logger: .silent,
      errors: errors)
    _ = await RowDelivery(row: row, parts: parts).send()
    #expect(errors.counter("content").total == 1)
    #expect(errors.counter("retry_after").total == 1)
    #expect(errors.counter("transport").total == 0)
  }

  @Test func bytesThatAreGoneDoNotHoldTheChatForEver() async throws {
    let fixture = try await SenderFixture()
    let (_, row) = try await fixture.stored()
    fixture.vault.fail(with: .notFound)
    #expect(await fixture.deliver(row) == .done(hasFollowUps: false))
    fixture.vault.fail(with: .unreadable)
    #expect(await fixture.deliver(row) == .done(hasFollowUps: false))
    fixture.vault.fail(with: .medium(errno: 5))
    #expect(await fixture.deliver(row) == .later(.seconds(1)), "a disk may recover")
    #expect(fixture.api.calls.isEmpty)
  }

  @Test func aSecretDeletesItselfAfterAMinute() async throws {
    let fixture = try await SenderFixture()
    let row = try await fixture.bot.say("/newkey").only().row
    #expect(await fixture.deliver(row) == .done(hasFollowUps: true))
    let deletion = try #require(try await fixture.bot.replies().first)
    #expect(deletion.method == "deleteMessage")
    #expect(deletion.messageID == 901)
    #expect(deletion.row.notBefore == fixture.bot.time.now().adding(.seconds(60)))
    #expect(try await fixture.depth() == 1, "the secret is erased")
  }

  @Test func theJobsMessageIsRemembered() async throws {
    let fixture = try await SenderFixture()
    let row = try await fixture.bot.say("a lake").only().row
    #expect(await fixture.deliver(row) == .done(hasFollowUps: true))
    #expect(try await fixture.bot.jobs()[0].messageID == 901)
  }

  // MARK: Edits

  @Test func anEditFindsTheMessageOfItsJob() async throws {
    let fixture = try await SenderFixture()
    let job = try await fixture.bot.order()
    try await fixture.bot.note(message: 77, for: job.id)
    _ = await fixture.deliver(fixture.edit("x", message: 0, target: job.id))
    #expect(fixture.api.calls.first?.method == "editMessageText")
    #expect(fixture.api.calls.first?["message_id"] == .integer(77))
  }

  @Test func anEditOfAMessageThatWasNeverSentIsSent() async throws {
    let fixture = try await SenderFixture()
    let job = try await fixture.bot.order()
    _ = await fixture.deliver(fixture.edit("x", message: 0, target: job.id))
    #expect(fixture.api.calls.map(\.method) == ["sendMessage"])
    #expect(fixture.api.calls[0]["message_id"] == nil)
    #expect(fixture.api.calls[0].text == "x")
  }

  @Test func anEditOfAMissingMessageIsSentAnew() async throws {
    let fixture = try await SenderFixture { call, _ in
      call.method == "editMessageText" ? .messageToEditNotFound : nil
    }
    #expect(await fixture.deliver(fixture.edit("<b>x</b>")) == .done(hasFollowUps: false))
    #expect(fixture.api.calls.map(\.method) == ["editMessageText", "sendMessage"])
    #expect(fixture.api.calls[1].text == "<b>x</b>")
  }

  @Test func howAJobEndsTakesThePlaceOfItsPreview() async throws {
    let fixture = try await SenderFixture { call, _ in
      call.method == "editMessageText" ? .noTextToEdit : nil
    }
    let job = try await fixture.bot.order()
    try await fixture.bot.note(message: 77, for: job.id)
    try await fixture.clear()
    let row = fixture.edit("<b>x</b>", message: 0, target: job.id)
    #expect(await fixture.deliver(row) == .done(hasFollowUps: true))
    #expect(fixture.api.calls.map(\.method) == ["editMessageText", "sendMessage"])
    #expect(fixture.api.calls[1].text == "<b>x</b>")
    #expect(fixture.api.calls[1]["message_id"] == nil)
    let deletion = try #require(try await fixture.bot.replies().first)
    #expect(deletion.method == "deleteMessage" && deletion.messageID == 77)
    #expect(try await fixture.bot.job(job.id).messageID == 902, "what follows edits the new one")
  }

  @Test func anEditOfAPictureThatIsNoJobsIsGivenUp() async throws {
    let fixture = try await SenderFixture { _, _ in .noTextToEdit }
    #expect(await fixture.deliver(fixture.edit("x")) == .done(hasFollowUps: false))
    #expect(fixture.api.calls.map(\.method) == ["editMessageText"])
  }

  // MARK: Errors

  @Test(arguments: [
    TelegramError.notModified, .messageToDeleteNotFound, .queryTooOld, .done, .tooLong, .badButton,
    .methodNotFound, .forbidden(description: ""), .badRequest(description: "?"),
  ])
  func whatCannotBeMendedIsDone(error: TelegramError) async throws {
    let fixture = try await SenderFixture { _, _ in error }
    #expect(await fixture.deliver(fixture.text("x")) == .done(hasFollowUps: false))
    #expect(fixture.api.calls.count == 1)
  }

  @Test func floodControlIsObeyed() async throws {
    let fixture = try await SenderFixture { _, _ in .retryAfter(seconds: 9) }
    guard case .later(let wait) = await fixture.deliver(fixture.text("x")) else {
      Issue.record("not put off")
      return
    }
    #expect(wait >= .seconds(9) && wait <= .milliseconds(9500))
  }

  @Test(arguments: [
    TelegramError.transient(status: 502, description: ""), .overloaded,
    .transport(.notSent(reason: "")), .transport(.interrupted(reason: "")),
    .unreadable(status: 200), .conflict(.otherPoller),
  ])
  func troublePassesWithGrowingWaits(error: TelegramError) async throws {
    let fixture = try await SenderFixture { _, _ in error }
    var last: Duration = .zero
    for attempts in [0, 2, 4, 20] {
      var row = fixture.text("x")
      row.attempts = attempts
      guard case .later(let wait) = await fixture.deliver(row) else {
        Issue.record("given up after \(attempts)")
        return
      }
      #expect(wait > last && wait <= .seconds(45))
      last = wait
    }
  }

  @Test func aRowThatFailsWhileOthersPassIsGivenUpAndAnOutageIsNot() async throws {
    let fixture = try await SenderFixture { _, _ in .transient(status: 500, description: "") }
    var row = fixture.text("x")
    row.attempts = 20
    let health = OutboxHealth()
    func outcome() async -> RowDelivery.Outcome {
      await RowDelivery(row: row, parts: fixture.parts(), health: health).send()
    }
    #expect(await outcome() != .done(hasFollowUps: false), "nobody is served")
    health.noteSuccess(at: fixture.bot.time.now())
    #expect(await outcome() == .done(hasFollowUps: false), "others are served")
    fixture.bot.time.advance(by: .seconds(61))
    #expect(await outcome() != .done(hasFollowUps: false), "that was long ago")
  }

  @Test func whatWasSentIsNeverSentAgainBecauseTheStoreRefuses() async throws {
    let fixture = try await SenderFixture()
    let (job, row) = try await fixture.stored()
    let store = FaultyStore(fixture.bot.store)
    let api = ScriptedBotAPI { _, _ in
      store.refuse(3)
      return nil
    }
    let faulty = OutboxSender.Parts(
      store: store, vault: fixture.vault, renderer: fixture.renderer, api: api,
      time: fixture.bot.time, clock: fixture.clock, randomBytes: SeededBytes().bytes,
      connections: 1, logger: .silent)
    let outcome = await RowDelivery(row: row, parts: faulty).send()
    #expect(outcome == .done(hasFollowUps: true))
    #expect(api.calls.count == 1)
    #expect(try await fixture.bot.job(job.id).state == .delivered)
  }

  @Test func aGroupWithoutPhotosGetsADocumentAndElseAWordAndKeepsItsOtherReplies() async throws {
    let fixture = try await SenderFixture { call, _ in
      call.method.hasPrefix("send") && call.file != nil ? .noRights : nil
    }
    let (job, row) = try await fixture.stored()
    let outcome = await RowDelivery(row: row, parts: fixture.announcing()).send()
    #expect(outcome == .done(hasFollowUps: true))
    #expect(fixture.api.calls.map(\.method) == ["sendPhoto", "sendDocument"])
    let reply = try await fixture.bot.replies().only()
    #expect(reply.method == "editMessageText")
    #expect(reply.row.target == job.id)
    #expect(reply.words.contains("/show \(job.id.base36)"))
    #expect(try await fixture.bot.isSound())
    #expect(try await fixture.depth() == 1, "the row itself is gone, the word is there")
  }

  @Test func aLostPictureIsPaidBackOnceAndSaidSo() async throws {
    let fixture = try await SenderFixture()
    let before = try await fixture.available()
    let (job, row) = try await fixture.stored()
    #expect(try await fixture.available() == before - job.price.micros)
    fixture.vault.fail(with: .notFound)
    for _ in 0..<2 {
      _ = await RowDelivery(row: row, parts: fixture.announcing()).send()
    }
    #expect(try await fixture.bot.replies().contains { $0.words.contains("yours again") })
    #expect(try await fixture.available() == before)
    #expect(try await fixture.bot.isSound())
  }

  @Test(arguments: [
    TelegramError.blockedByUser, .userDeactivated, .cannotInitiate, .cannotMessageBots, .kicked,
    .chatNotFound,
  ])
  func aClosedChatIsNoted(error: TelegramError) async throws {
    let fixture = try await SenderFixture { _, _ in error }
    try await fixture.bot.say("/help")
    #expect(await fixture.deliver(fixture.text("x")) == .chatClosed)
    #expect(try await fixture.bot.customer().hasBlockedBot)
    try await fixture.bot.say("/help")
    #expect(try await fixture.bot.customer().hasBlockedBot == false)
    #expect(await fixture.deliver(fixture.text("x", to: -5)) == .chatClosed)
  }

  @Test func aDeletionThatIsNotAllowedDoesNotCloseTheChat() async throws {
    let fixture = try await SenderFixture { _, _ in .noRights }
    let deletion = OutboxRow(
      chatID: -5, method: "deleteMessage", parameters: #"{"chat_id":-5,"message_id":1}"#,
      createdAt: fixture.bot.time.now())
    #expect(await fixture.deliver(deletion) == .done(hasFollowUps: false))
  }

  @Test func aWrongTokenWaits() async throws {
    let fixture = try await SenderFixture { _, _ in .unauthorized }
    #expect(await fixture.deliver(fixture.text("x")) == .later(.seconds(30)))
  }

  @Test func aMigratedGroupIsFollowed() async throws {
    let fixture = try await SenderFixture { call, _ in
      call.chatID == -5 ? .migrated(to: -1005) : nil
    }
    #expect(await fixture.deliver(fixture.text("x", to: -5)) == .done(hasFollowUps: false))
    #expect(fixture.api.calls.map(\.chatID) == [-5, -1005])
    #expect(fixture.api.calls[1]["chat_id"] == .integer(-1005))
  }

  @Test func aClosedTopicIsLeftOut() async throws {
    let fixture = try await SenderFixture { call, _ in
      call["message_thread_id"] == nil ? nil : .threadNotFound
    }
    #expect(await fixture.deliver(fixture.text("x", thread: 5)) == .done(hasFollowUps: false))
    #expect(fixture.api.calls.count == 2)
  }

  @Test func unreadableHTMLGoesAsPlainWords() async throws {
    let fixture = try await SenderFixture { call, _ in
      call["parse_mode"] == nil ? nil : .cannotParseEntities(description: "")
    }
    let row = fixture.text("<b>a</b> &lt;b&gt; &amp;")
    #expect(await fixture.deliver(row) == .done(hasFollowUps: false))
    #expect(fixture.api.calls[1].text == "a <b> &")
    let (_, photo) = try await fixture.stored("<lake>")
    #expect(await fixture.deliver(photo) == .done(hasFollowUps: true))
    #expect(fixture.api.calls.last?.text.hasPrefix("<lake>") == true)
  }

  @Test func detoursEnd() async throws {
    let fixture = try await SenderFixture { _, number in .migrated(to: Int64(-number)) }
    #expect(await fixture.deliver(fixture.text("x")) == .done(hasFollowUps: false))
    #expect(fixture.api.calls.count == 4)
  }
}
