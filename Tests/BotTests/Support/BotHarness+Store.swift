import Domain
import Lifecycle
import Services
import Storage
import Telegram
import TestSupport
import Testing

@testable import Bot

extension BotHarness {
  func balance(_ account: Int64 = 7) async throws -> Balance {
    try await store.transaction { tx in try tx.ledger.balance(of: AccountID(account)) }
  }

  func customer(_ account: Int64 = 7) async throws -> Customer {
    try #require(
      try await store.transaction { tx in try tx.accounts.customer(AccountID(account)) })
  }

  /// An account's jobs, oldest first.
  func jobs(_ account: Int64 = 7) async throws -> [Job] {
    try await store.transaction { tx in
      try tx.jobs.jobs(of: AccountID(account), limit: 100, offset: 0)
    }.reversed()
  }

  func job(_ id: JobID) async throws -> Job {
    try #require(try await store.transaction { tx in try tx.jobs.job(id) })
  }

  func keys(_ account: Int64 = 7) async throws -> [APIKey] {
    try await store.transaction { tx in try tx.keys.liveKeys(of: AccountID(account)) }
  }

  /// Orders a picture in the private chat and returns its job.
  @discardableResult
  func order(_ prompt: String = "a lake", from account: Int64 = 7) async throws -> Job {
    try await say(prompt, from: account)
    return try #require(try await jobs(account).last)
  }

  /// Notes which message of the chat tells a job's progress, as the sender does.
  func note(message: Int64, for id: JobID) async throws {
    try await store.transaction { tx in
      guard var job = try tx.jobs.job(id) else { return }
      job.messageID = message
      try tx.jobs.update(job)
    }
  }

  /// Claims the next job, as a worker does.
  @discardableResult
  func claim() async throws -> Job? {
    let now = time.now()
    return try await store.transaction { tx in
      try tx.jobs.claimNext(
        leaseUntil: now.adding(.seconds(60)), perAccount: 100, at: now)
    }
  }

  /// Draws a queued job and announces it, as a worker does.
  @discardableResult
  func finish(
    _ id: JobID, understood: [String] = ["lake"], ignored: [String] = [],
    blob: BlobID? = nil
  ) async throws -> [Reply] {
    while try await job(id).state == .queued { try await claim() }
    time.advance(by: .milliseconds(1500))
    let now = time.now()
    let announcer = ChatAnnouncer(
      context: context, progress: ProgressBoard(), outbox: signals.outbox)
    try await store.transaction { tx in
      guard let job = try tx.jobs.job(id) else { return }
      let picture = Picture(
        id: PictureID("img_\(id.base36)"), token: PictureToken("t\(id.base36)"),
        account: job.account, job: id,
        blob: blob ?? Self.blob(of: id), format: .png, size: job.request.size, bytes: 3,
        createdAt: now,
        expiresAt: now.adding(.seconds(86_400)))
      let stored = try JobEnding.store(
        job, picture: picture,
        reading: PromptReading(understood: understood, ignored: ignored), in: tx, at: now)
      try announcer.announceStored(stored, picture: picture, in: tx, at: now)
    }
    return try await replies()
  }

  static func blob(of id: JobID) -> BlobID {
    let digits = String(id.rawValue, radix: 16)
    return BlobID(String(repeating: "0", count: 64 - digits.count) + digits)
  }

  /// Whether every balance is what the ledger's rows say, and all sum to zero.
  func isSound() async throws -> Bool {
    try await LedgerVerifier(database: store.database).verifyLedger().isSound
  }
}
