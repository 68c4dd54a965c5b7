import Domain
import Lifecycle
import Services
import Storage
import Telegram
import TestSupport
import Testing

@testable import Bot

struct SourceFetcherTests {
  private let vault = MemoryVault()

  private func fetcher(
    _ harness: BotHarness, _ files: ScriptedFiles, fault: PictureFault? = nil
  ) -> SourceFetcher {
    SourceFetcher(
      .init(
        store: harness.store, vault: vault, inspector: StubInspector(fault: fault),
        catalog: harness.context.catalog,
        announcer: ChatAnnouncer(
          context: harness.context, progress: ProgressBoard(), outbox: harness.signals.outbox),
        files: files, time: harness.time, clock: PassingClock(time: harness.time),
        retention: .seconds(86_400), signals: harness.signals, logger: .silent))
  }

  /// Runs a fetcher until a job no longer waits.
  private func run(
    _ fetcher: SourceFetcher, _ harness: BotHarness, until isDone: @escaping (Job) -> Bool
  ) async throws -> Job {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await fetcher.run() }
      defer { group.cancelAll() }
      while true {
        let job = try #require(try await harness.jobs().first)
        if isDone(job) { return job }
        try await Task.sleep(for: .milliseconds(1))
      }
    }
  }

  @Test func whatWasOrderedIsFetchedAndTheJobBegins() async throws {
    let harness = try await BotHarness()
    try await harness.show("a", caption: "blend", album: "x")
    try await harness.show("b", album: "x")
    try await harness.closeAlbums()
    let files = ScriptedFiles(["a": [.success([1])], "b": [.success([2])]])
    let job = try await run(fetcher(harness, files), harness) { !$0.awaitsSources }
    var bytes: [[UInt8]] = []
    for blob in job.request.sources { bytes.append(try await vault.open(blob)) }
    #expect(bytes == [[1], [2]], "each in its place")
    #expect(files.asked.sorted() == ["a", "b"], "each once")
    #expect(try await harness.claim()?.id == job.id)
    #expect(try await harness.store.transaction { try $0.sources.wantedCount() } == 0)
  }

  @Test func aFileShapesItsJob() async throws {
    let harness = try await BotHarness()
    try await harness.show(
      document: Document(fileID: "d", fileUniqueID: "u", mimeType: "image/png"), caption: "winter")
    let files = ScriptedFiles(["d": [.success([1])]])
    let job = try await run(fetcher(harness, files), harness) { !$0.awaitsSources }
    #expect(job.request.size == PictureSize(width: 1184, height: 880), "400 × 300 at full size")
  }

  /// Whatever goes wrong on the way is tried again, and the money stays held meanwhile.
  @Test func troubleOnTheWayIsTriedAgain() async throws {
    let harness = try await BotHarness()
    try await harness.show(caption: "winter")
    let files = ScriptedFiles([
      "f": [
        .failure(.transient(status: 504, description: "")), .failure(.retryAfter(seconds: 5)),
        .failure(.transient(status: 502, description: "")), .failure(.wrongFileID),
        .failure(.unreadable(status: 500)), .success([1]),
      ]
    ])
    _ = try await harness.replies()
    // Once Telegram says that it has no such file, it is believed only when it says so again.
    let job = try await run(fetcher(harness, files), harness) {
      !$0.awaitsSources || $0.state == .failed
    }
    #expect(job.state == .failed && job.failure == "E-GONE")
    #expect(files.asked.count == 4)
    #expect(try await harness.balance().held == .zero)
    #expect(try await harness.isSound())
  }

  @Test func slownessAloneCostsNothing() async throws {
    let harness = try await BotHarness()
    try await harness.show(caption: "winter")
    let trouble = [ScriptedFiles.Answer](
      repeating: .failure(.transient(status: 504, description: "")), count: 5)
    let files = ScriptedFiles(["f": trouble + [.success([1])]])
    let job = try await run(fetcher(harness, files), harness) {
      !$0.awaitsSources || $0.state == .failed
    }
    #expect(job.state == .queued)
    #expect(try await harness.balance().held == job.price)
  }

  private static let endings: [(ScriptedFiles.Answer, PictureFault?, String, String, Bool)] = [
    (.failure(.wrongFileID), nil, "E-GONE", "no longer gives me", true),
    (
      .failure(.transient(status: 504, description: "")), nil, "E-FETCH", "could not fetch",
      true
    ),
    (.failure(.fileTooBig), nil, "E-BYTES", "larger than 10 MB", false),
    (.success([1]), .notAPicture, "E-FORMAT", "PNG, JPEG and WebP", false),
    (.success([1]), .tooManyPixels(limit: 1), "E-PIXELS", "16 megapixels", false),
    (.success([1]), .tooManyBytes(limit: 1), "E-BYTES", "larger than 10 MB", false),
  ]

  @Test(arguments: 0..<6)
  func whatCannotBeHadEndsTheJobAndFreesTheMoney(index: Int) async throws {
    let (answer, fault, code, words, canTryAgain) = Self.endings[index]
    let harness = try await BotHarness()
    try await harness.show(caption: "winter")
    let fetcher = fetcher(harness, ScriptedFiles(["f": [answer]]), fault: fault)
    let job = try await run(fetcher, harness) { $0.state == .failed }
    #expect(job.failure == code)
    let reply = try await harness.replies().only()
    #expect(reply.words.contains(words) && reply.words.contains("Nothing charged"))
    #expect(reply.row.target == job.id)
    #expect(reply.buttons.isEmpty != canTryAgain)
    #expect(try await harness.balance() == Balance(posted: Amount(micros: 1_000_000)))
    #expect(try await harness.isSound())
    guard canTryAgain else { return }
    try await harness.press(reply.data("Try again"))
    let again = try #require(try await harness.jobs().last)
    #expect(again.id != job.id && again.request.sources == [.awaited])
    #expect(try await harness.files(of: again.id).map(\.fileID) == ["f"])
  }

  @Test func aCancelledJobIsNotFetchedFor() async throws {
    let harness = try await BotHarness()
    try await harness.show(caption: "winter")
    let job = try #require(try await harness.jobs().first)
    try await harness.press(.job(.cancel, job.id))
    #expect(try await harness.job(job.id).state == .cancelled)
    let files = ScriptedFiles(["f": [.success([1])]])
    await SourceFetch(
      file: SourceFile(job: job.id, position: 0, fileID: "f", shapesJob: false),
      parts: fetcher(harness, files).parts
    ).run()
    #expect(files.asked.isEmpty)
    #expect(try await harness.balance().held == .zero)
  }

  /// The owner takes the job back while its picture is on the way.
  @Test func aJobThatIsCancelledMeanwhileStaysCancelled() async throws {
    let harness = try await BotHarness()
    try await harness.show(caption: "winter")
    let job = try #require(try await harness.jobs().first)
    let files = CancellingFiles { _ = try? await harness.press(.job(.cancel, job.id)) }
    let parts = fetcher(harness, ScriptedFiles([:])).parts
    await SourceFetch(
      file: SourceFile(job: job.id, position: 0, fileID: "f", shapesJob: false),
      parts: .init(
        store: parts.store, vault: vault, inspector: StubInspector(), catalog: parts.catalog,
        announcer: parts.announcer, files: files, time: parts.time, clock: parts.clock,
        retention: parts.retention, signals: parts.signals, logger: .silent)
    ).run()
    #expect(try await harness.job(job.id).state == .cancelled)
    #expect(try await harness.claim() == nil)
    #expect(try await harness.isSound())
    let expired = try await harness.store.transaction { tx in
      try tx.pictures.expiredBlobs(at: Timestamp(milliseconds: .max), limit: 9)
    }
    #expect(expired.count == 1, "the bytes are left to the sweeper")
  }

  @Test func aRestartFetchesWhatIsStillWanted() async throws {
    let harness = try await BotHarness()
    try await harness.show(caption: "winter")
    let next = try await harness.restarted()
    let files = ScriptedFiles(["f": [.success([1])]])
    let job = try await run(fetcher(next, files), next) { !$0.awaitsSources }
    #expect(try await next.claim()?.id == job.id)
    #expect(try await harness.jobs().count == 1)
  }

  /// A file of which somebody asks something while it is under way.
  private struct CancellingFiles: BotFiles {
    let meanwhile: @Sendable () async -> Void

    func file(id: String, maxBytes: Int) async throws(TelegramError) -> [UInt8] {
      await meanwhile()
      return [1]
    }
  }
}
