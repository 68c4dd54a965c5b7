import Domain
import Lifecycle
import Services
import Storage
import Telegram
import TestSupport
import Testing

@testable import Bot

@Suite(.timeLimit(.minutes(1)))
struct DispatcherTests {
  /// A prompt that cannot be answered over a faulty store: its draft is not kept.
  private static let poison = "a lake --sed 5"

  private func dispatcher(_ harness: BotHarness, over store: any Store) -> Dispatcher {
    Dispatcher(
      context: harness.context, store: store, time: harness.time, signals: harness.signals,
      logger: .silent)
  }

  @Test func aBatchIsOneTransaction() async throws {
    let harness = try await BotHarness()
    let store = FaultyStore(harness.store)
    let batch = (0..<50).map { harness.message("/help", from: Int64(100 + $0)) }
    try await dispatcher(harness, over: store).handle(batch)
    #expect(store.count == 1)
    let replies = try await harness.replies()
    #expect(replies.map(\.chatID) == (100..<150).map { Int64($0) }, "in the order they came")
  }

  @Test func anEmptyBatchIsFine() async throws {
    let harness = try await BotHarness()
    #expect(try await harness.handle([]).isEmpty)
  }

  @Test func poisonIsApologisedForAndItsNeighboursAnswered() async throws {
    let harness = try await BotHarness()
    let store = FaultyStore(harness.store)
    let dispatcher = dispatcher(harness, over: store)
    let bad = harness.message(Self.poison, from: 8)
    let batch = [harness.message("/help"), bad, harness.message("a hill", from: 9)]
    for _ in 0..<2 {
      await #expect(throws: FaultyStore.Fault.self) { try await dispatcher.handle(batch) }
      #expect(try await harness.replies().isEmpty, "nothing is confirmed, nothing is said")
      #expect(try await harness.jobs(9).isEmpty)
    }
    try await dispatcher.handle(batch)
    let replies = try await harness.replies()
    #expect(replies.map(\.chatID) == [7, 8, 9])
    #expect(replies[1].words == "Could not finish (E-\(bad.id)). Nothing charged.")
    #expect(try await harness.jobs(9).count == 1)
    try await dispatcher.handle(batch)
    #expect(try await harness.replies().isEmpty, "the batch is confirmed")
  }

  @Test func aFailingPressEndsItsSpinner() async throws {
    let harness = try await BotHarness()
    let dispatcher = dispatcher(harness, over: FaultyStore(harness.store))
    let data = harness.context.signer.sign(Button.newKey.payload)
    let query = CallbackQuery(
      id: "q", from: User(id: 7), data: data,
      message: CallbackMessage(id: 1, chat: Chat(id: 7, type: .private)))
    let batch = [Update(id: 5, kind: .callbackQuery(query))]
    for _ in 0..<2 {
      await #expect(throws: FaultyStore.Fault.self) { try await dispatcher.handle(batch) }
    }
    try await dispatcher.handle(batch)
    let toast = try await harness.replies().toast()
    #expect(toast.isAlert && toast.words.contains("E-5"))
  }

  @Test func aStoreFailureConfirmsNothing() async throws {
    let harness = try await BotHarness()
    let store = FaultyStore(harness.store)
    let dispatcher = dispatcher(harness, over: store)
    let batch = [harness.message("a lake"), harness.message("/help")]
    store.refuse(5)
    for _ in 0..<5 {
      await #expect(throws: FaultyStore.Fault.self) { try await dispatcher.handle(batch) }
    }
    #expect(try await harness.replies().isEmpty)
    #expect(try await harness.jobs().isEmpty)
    try await dispatcher.handle(batch)
    let replies = try await harness.replies()
    #expect(replies.count == 2, "no update is given up for the store's sake")
    #expect(replies[0].words.contains("next in line"))
    #expect(try await harness.isSound())
  }

  @Test func aBatchThatComesAgainIsNoFlood() async throws {
    var setup = BotHarness.Setup()
    setup.commandsPerMinute = 2
    let harness = try await BotHarness(setup)
    let store = FaultyStore(harness.store)
    let dispatcher = dispatcher(harness, over: store)
    store.refuse(10)
    let batch = [harness.message("a lake"), harness.message("a hill")]
    for _ in 0..<10 {
      await #expect(throws: FaultyStore.Fault.self) { try await dispatcher.handle(batch) }
    }
    try await dispatcher.handle(batch)
    #expect(try await harness.jobs().count == 2)
  }

  @Test func theSenderIsWokenByRepliesAndTheWorkerByJobs() async throws {
    let harness = try await BotHarness()
    let outbox = Wakeup()
    let jobs = Wakeup()
    let dispatcher = Dispatcher(
      context: harness.context, store: harness.store, time: harness.time,
      signals: .init(outbox: outbox, jobs: jobs, running: RunningJobs()), logger: .silent)
    try await dispatcher.handle([harness.message("a lake")])
    for await _ in outbox.rings { break }
    for await _ in jobs.rings { break }
    #expect(try await harness.jobs().count == 1)
  }
}
