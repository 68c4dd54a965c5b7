package import Domain
package import Lifecycle
package import Services
import Synchronization
package import Telegram

/// Fetches the files that accepted jobs wait for, seals them, and lets the jobs begin.
///
/// A download costs nothing and can be repeated, so a crash anywhere only repeats it: the row says
/// what is wanted until the bytes are in the vault and the job knows them. A job whose file is not
/// to be had fails, and its money is free again.
package struct SourceFetcher: Service {
  package let name = "sources"

  let parts: Parts
  private let wakeup: Wakeup

  /// Files fetched at once.
  private static let width = 8
  /// How often files whose next try has not come are looked at.
  private static let look: Duration = .seconds(1)

  /// What the fetcher needs.
  package struct Parts: Sendable {
    let store: any Store
    let vault: any PictureVault
    let inspector: any PictureInspector
    let catalog: ModelCatalog
    let announcer: any JobAnnouncer
    let files: any BotFiles
    let time: any TimeSource
    let clock: any Clock<Duration>
    let retention: Duration
    let signals: Dispatcher.Signals
    let logger: Logger

    /// Parts of a fetcher whose files the vault keeps for `retention`.
    package init(
      store: any Store, vault: any PictureVault, inspector: any PictureInspector,
      catalog: ModelCatalog, announcer: any JobAnnouncer, files: any BotFiles,
      time: any TimeSource, clock: any Clock<Duration>, retention: Duration,
      signals: Dispatcher.Signals, logger: Logger
    ) {
      self.store = store
      self.vault = vault
      self.inspector = inspector
      self.catalog = catalog
      self.announcer = announcer
      self.files = files
      self.time = time
      self.clock = clock
      self.retention = retention
      self.signals = signals
      self.logger = logger
    }
  }

  /// A fetcher that is woken by `parts.signals.sources`.
  package init(_ parts: Parts) {
    self.parts = parts
    wakeup = parts.signals.sources
  }

  package func run() async throws {
    wakeup.ring()
    let busy = Busy()
    await withDiscardingTaskGroup { group in
      for await _ in wakeup.rings {
        let (files, waiting) = await wanted()
        for file in files where busy.begin(file, atMost: Self.width) {
          group.addTask {
            await SourceFetch(file: file, parts: parts).run()
            busy.end(file)
            wakeup.ring()
          }
        }
        // What must not be tried yet, or found no room, is looked at again.
        if waiting > busy.count, busy.claimTimer() {
          group.addTask {
            try? await parts.clock.sleep(for: Self.look)
            busy.releaseTimer()
            wakeup.ring()
          }
        }
      }
      group.cancelAll()
    }
  }

  private func wanted() async -> (files: [SourceFile], waiting: Int) {
    let now = parts.time.now()
    do {
      return try await parts.store.read { tx in
        (try tx.sources.wantedFiles(at: now, limit: 4 * Self.width), try tx.sources.wantedCount())
      }
    } catch {
      parts.logger.error("source.load.failed", [LogField("error", error)])
      return ([], .max)
    }
  }

  /// The files that are being fetched in this process.
  private final class Busy: Sendable {
    private let state = Mutex(State())

    private struct State {
      var files: Set<Key> = []
      var hasTimer = false
    }

    private struct Key: Hashable {
      let job: JobID
      let position: Int
    }

    var count: Int { state.withLock(\.files.count) }

    func begin(_ file: SourceFile, atMost limit: Int) -> Bool {
      state.withLock { state in
        guard state.files.count < limit else { return false }
        return state.files.insert(Key(job: file.job, position: file.position)).inserted
      }
    }

    func end(_ file: SourceFile) {
      _ = state.withLock { $0.files.remove(Key(job: file.job, position: file.position)) }
    }

    func claimTimer() -> Bool {
      state.withLock { state in
        defer { state.hasTimer = true }
        return !state.hasTimer
      }
    }

    func releaseTimer() {
      state.withLock { $0.hasTimer = false }
    }
  }
}
