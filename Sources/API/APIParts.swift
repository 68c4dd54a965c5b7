package import Domain
package import Lifecycle
package import Services

/// What the API needs from the rest of the house.
package struct APIParts: Sendable {
  let store: any Store
  let vault: any PictureVault
  let inspector: any PictureInspector
  /// Fetches what clients' URLs lead to.
  let outside: OutsideFetcher
  let catalog: ModelCatalog
  /// For estimates.
  let engines: EngineBoard
  let keys: KeyService
  let requests: RequestService
  let imagine: ImagineService
  /// Name and version of what draws a model, for answers.
  let fingerprint: @Sendable (_ model: String) -> String?
  let announcer: any KeyUseAnnouncer
  /// What is drawn now, and who waits for it.
  let running: RunningJobs
  /// Rung when a job was queued.
  let jobs: Wakeup
  let time: any TimeSource
  let clock: any Clock<Duration>
  let randomBytes: RandomBytes
  let logger: Logger

  var endings: JobEndings { running.endings }

  package init(
    store: any Store, vault: any PictureVault, inspector: any PictureInspector,
    outside: OutsideFetcher, catalog: ModelCatalog, keys: KeyService, imagine: ImagineService,
    fingerprint: @escaping @Sendable (_ model: String) -> String?,
    announcer: any KeyUseAnnouncer, running: RunningJobs, jobs: Wakeup, time: any TimeSource,
    clock: any Clock<Duration>, randomBytes: @escaping RandomBytes, logger: Logger,
    engines: EngineBoard = .empty
  ) {
    self.store = store
    self.vault = vault
    self.inspector = inspector
    self.outside = outside
    self.catalog = catalog
    self.engines = engines
    self.keys = keys
    self.imagine = imagine
    requests = RequestService(imagine: imagine)
    self.fingerprint = fingerprint
    self.announcer = announcer
    self.running = running
    self.jobs = jobs
    self.time = time
    self.clock = clock
    self.randomBytes = randomBytes
    self.logger = logger
  }
}
