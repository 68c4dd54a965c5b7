import Cryptography
import Domain
import Lifecycle
import Services
import Storage
import TestSupport

@testable import API

/// What outlives a process: a store with customers who have money and a key each, a vault, time.
struct APIFixture: Sendable {
  let store: SQLiteStore
  let vault = MemoryVault()
  let time = ManualTime()
  let bytes = SeededBytes(seed: 7)
  let log = RecordingSink()
  let uses = RecordingUses()
  let catalog: ModelCatalog
  let imagine: ImagineService
  let keys: KeyService
  /// The key of each customer; customer 1 has the first.
  let secrets: [String]
  var settings = APISettings()
  var clock: any Clock<Duration> = ContinuousClock()
  var inspector: any PictureInspector = StubInspector()
  var rules = OutsideRules()
  let outside = OutsideWorld()

  /// The prompt of the seed whose 44 characters cost $0.0267.
  static let prompt = "A futuristic city with flying cars at sunset"
  static let base = "https://api.example.com"

  init(
    customers: Int = 2, micros: Int64 = 10_000_000, caps: SpendingCaps = SpendingCaps(),
    limits: JobLimits = JobLimits(), moderation: Moderation = .none
  ) async throws {
    store = try await MemoryStore.make()
    catalog = try SampleCatalog.make()
    imagine = ImagineService(catalog: catalog, limits: limits, moderation: moderation)
    keys = KeyService(randomBytes: bytes.bytes)
    let enrolment = Enrolment(signupCredit: Amount(micros: micros))
    let (keys, now) = (keys, time.now())
    secrets = try await store.transaction { tx in
      try (1...Int64(customers)).map { number in
        let account = AccountID(number)
        _ = try enrolment.customer(account, name: "P\(number)", language: "en", in: tx, at: now)
        return try keys.issue(name: "site", caps: caps, for: account, in: tx, at: now).secret
      }
    }
  }

  /// A process that serves this store and draws with an engine.
  func server(_ engine: any ImageEngine = StubEngine(), workers: Int = 4) throws -> APIServer {
    let running = RunningJobs()
    let (wakeup, logger) = (Wakeup(), Logger(sink: log, level: .debug))
    let parts = APIParts(
      store: store, vault: vault, inspector: inspector,
      outside: OutsideFetcher(rules: rules, transport: outside), catalog: catalog, keys: keys,
      imagine: imagine, fingerprint: { _ in engine.fingerprint }, announcer: uses,
      running: running, jobs: wakeup, time: time, clock: clock, randomBytes: bytes.bytes,
      logger: logger)
    let worker = GenerationWorker(
      GenerationWorker.Parts(
        store: store, vault: vault,
        engines: EngineTable(catalog: catalog, engines: ["stub": engine]),
        announcer: RecordingAnnouncer(), time: time, clock: ContinuousClock(),
        randomBytes: bytes.bytes,
        settings: WorkerSettings(workers: workers, perAccount: 8), logger: logger),
      running: running, wakeup: wakeup)
    return APIServer(
      parts: parts, settings: settings, worker: worker, running: running, secrets: secrets)
  }

  /// Issues one more key.
  func key(
    _ name: String, of account: Int64 = 1, caps: SpendingCaps = SpendingCaps(),
    expiresAt: Timestamp? = nil
  ) async throws -> KeyService.Issued {
    let (keys, now) = (keys, time.now())
    return try await store.transaction { tx in
      try keys.issue(
        name: name, caps: caps, expiresAt: expiresAt, for: AccountID(account), in: tx, at: now)
    }
  }

  func balance(_ account: Int64 = 1) async throws -> Balance {
    try await store.read { tx in try tx.ledger.balance(of: AccountID(account)) }
  }

  func jobs(_ account: Int64 = 1) async throws -> [Job] {
    try await store.read { tx in
      try (1...200).compactMap { try tx.jobs.job(JobID($0)) }.filter {
        $0.account == AccountID(account)
      }
    }
  }

  /// Whether every balance is what the ledger's rows say, and all sum to zero.
  func isSound() async throws -> Bool {
    try await LedgerVerifier(database: store.database).verifyLedger().isSound
  }

  /// Ends a job with a picture that nobody has drawn.
  func store(_ job: Job) async throws {
    let now = time.now()
    let picture = Picture(
      id: PictureID("img_\(job.id.rawValue)"), token: PictureToken("token\(job.id.rawValue)"),
      account: job.account, job: job.id, blob: BlobID("blob\(job.id.rawValue)"), format: .png,
      size: job.request.size, bytes: 1, createdAt: now, expiresAt: now.adding(.seconds(86_400)))
    try await store.transaction { tx in
      _ = try JobEnding.store(job, picture: picture, reading: .init(), in: tx, at: now)
    }
  }

  /// Takes a job back, as the chat does.
  func cancel(_ job: JobID, by account: Int64, _ server: APIServer) async throws {
    let now = time.now()
    _ = try await store.transaction { tx in
      try JobEnding.cancel(job, by: AccountID(account), in: tx, at: now)
    }
    server.running.cancel(job)
  }
}
