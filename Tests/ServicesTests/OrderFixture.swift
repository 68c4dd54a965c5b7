import Domain
import Services
import Storage
import TestSupport

/// A store with customers who have money, and the service that takes their orders.
struct OrderFixture {
  let store: SQLiteStore
  let time = ManualTime()
  let imagine: ImagineService

  init(customers: Int = 1, micros: Int64 = 1_000_000, limits: JobLimits = JobLimits()) async throws
  {
    store = try await MemoryStore.make()
    imagine = ImagineService(catalog: try SampleCatalog.make(), limits: limits)
    let enrolment = Enrolment(signupCredit: Amount(micros: micros))
    let now = time.now()
    try await store.transaction { tx in
      for number in 1...Int64(customers) {
        _ = try enrolment.customer(
          AccountID(number), name: "P\(number)", language: "en", in: tx, at: now)
      }
    }
  }

  static func request(prompt: String = "a lake", seed: UInt32 = 7) -> GenerationRequest {
    GenerationRequest(
      model: "zekron-image-1", prompt: prompt, size: PictureSize(width: 256, height: 256),
      seed: seed)
  }

  @discardableResult
  func submit(
    _ origin: String, by account: Int64 = 1, key: APIKey? = nil,
    request: GenerationRequest = OrderFixture.request(), isOfChat: Bool = true
  ) async throws -> ImagineService.Acceptance {
    let now = time.now()
    return try await store.transaction { [imagine] tx in
      try imagine.submit(
        ImagineService.Order(
          account: AccountID(account), key: key, origin: origin, request: request,
          delivery: isOfChat ? Delivery(chatID: account) : nil), in: tx, at: now)
    }
  }

  func balance(_ account: Int64 = 1) async throws -> Balance {
    try await store.transaction { tx in try tx.ledger.balance(of: AccountID(account)) }
  }

  func job(_ id: JobID) async throws -> Job? {
    try await store.transaction { tx in try tx.jobs.job(id) }
  }

  /// Whether every balance is what the ledger's rows say, and all sum to zero.
  func isSound() async throws -> Bool {
    try await LedgerVerifier(database: store.database).verifyLedger().isSound
  }
}
