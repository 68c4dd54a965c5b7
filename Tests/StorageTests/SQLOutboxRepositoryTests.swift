import Domain
import SQLite
import Testing

@testable import Storage

struct SQLOutboxRepositoryTests {
  private static let secret = "zk_live_0123456789abcdefghijABCDEFGHIJ"

  private static func row(
    _ parameters: String, chat: Int64? = 5, isSecret: Bool = false, lane: OutboxLane = .reply
  ) -> OutboxRow {
    OutboxRow(
      chatID: chat, lane: lane, method: "sendMessage", parameters: parameters, isSecret: isSecret,
      picture: PictureID("img_1"), effect: .jobMessage(JobID(7)), notBefore: TestStore.start,
      createdAt: TestStore.start)
  }

  @Test func aRowComesBackAsStored() async throws {
    let test = try await TestStore()
    let rows = [
      Self.row("{\"a\":1}"), Self.row("{}", chat: nil, lane: .front),
      Self.row("{\"key\":\"\(Self.secret)\"}", isSecret: true),
      OutboxRow(
        chatID: 5, method: "sendDocument", parameters: "{}",
        attachment: .text(name: "a.csv", contents: "x,y"), createdAt: TestStore.start),
    ]
    let found = try await test.store.transaction { tx in
      for row in rows { _ = try tx.outbox.insert(row) }
      return try tx.outbox.rows(after: 0, limit: 10)
    }
    let expected = rows.enumerated().map { index, row in
      var row = row
      row.id = Int64(index + 1)
      return row
    }
    #expect(found == expected)
  }

  @Test func rowsAreReadInOrderAfterACursor() async throws {
    let test = try await TestStore()
    let (ids, page, rest) = try await test.store.transaction { tx in
      let ids = try (0..<10).map { try tx.outbox.insert(Self.row("{\"n\":\($0)}")) }
      return (
        ids, try tx.outbox.rows(after: ids[2], limit: 3).map(\.id),
        try tx.outbox.rows(after: ids[9], limit: 3)
      )
    }
    #expect(ids == ids.sorted())
    #expect(page == Array(ids[3...5]))
    #expect(rest.isEmpty)
  }

  @Test func aNumberIsNeverGivenTwice() async throws {
    let test = try await TestStore()
    let (first, second, depth) = try await test.store.transaction { tx in
      let first = try (0..<3).map { _ in try tx.outbox.insert(Self.row("{}")) }
      try tx.outbox.remove(first)
      return (first, try tx.outbox.insert(Self.row("{}")), try tx.outbox.depth())
    }
    #expect(second > (first.max() ?? 0))
    #expect(depth == 1)
  }

  @Test func removingWhatIsGoneIsNoError() async throws {
    let test = try await TestStore()
    let depth = try await test.store.transaction { tx in
      let id = try tx.outbox.insert(Self.row("{}"))
      try tx.outbox.remove([id, id, 999])
      try tx.outbox.remove([])
      return try tx.outbox.depth()
    }
    #expect(depth == 0)
  }

  @Test func attemptsAreCounted() async throws {
    let test = try await TestStore()
    let attempts = try await test.store.transaction { tx in
      let id = try tx.outbox.insert(Self.row("{}"))
      try tx.outbox.countAttempt(id)
      try tx.outbox.countAttempt(id)
      return try tx.outbox.rows(after: 0, limit: 1).map(\.attempts)
    }
    #expect(attempts == [2])
  }

  @Test func aSecretNeverReachesTheDisk() async throws {
    let folder = try TemporaryFolder()
    let test = try await TestStore(path: folder.file("z.db"))
    let parameters = "{\"text\":\"\(Self.secret)\"}"
    let ids = try await test.store.transaction { tx in
      [
        try tx.outbox.insert(Self.row(parameters, isSecret: true)),
        try tx.outbox.insert(Self.row("{\"text\":\"in the clear\"}")),
      ]
    }
    try expectNoSecret(in: folder)
    #expect(try occurs("in the clear", in: folder), "the search itself works")
    let read = try await test.store.transaction { try $0.outbox.rows(after: 0, limit: 1) }
    #expect(read.first?.parameters == parameters)
    try await test.store.transaction { try $0.outbox.remove(ids) }
    try await test.database.checkpoint()
    try expectNoSecret(in: folder)
    #expect(try !occurs("in the clear", in: folder), "deleted rows are overwritten")
    await test.database.close()
    try expectNoSecret(in: folder)
  }

  @Test(arguments: [
    "UPDATE outbox SET chat_id = 6", "UPDATE outbox SET method = 'sendPhoto'",
    "UPDATE outbox SET sealed = substr(sealed, 1, 80)",
  ])
  func aSecretThatWasMovedOrDamagedIsLeftOut(_ script: String) async throws {
    let test = try await TestStore()
    _ = try await test.store.transaction { try $0.outbox.insert(Self.row("{}", isSecret: true)) }
    try await test.tamper(script)
    _ = try await test.store.transaction { try $0.outbox.insert(Self.row("{\"later\":1}")) }
    let rows = try await test.store.transaction { try $0.outbox.rows(after: 0, limit: 9) }
    #expect(rows.map(\.parameters) == ["{\"later\":1}"])
    let report = try await LedgerVerifier(database: test.database, secrets: test.sealer)
      .verifyLedger()
    #expect(report.findings == [.secretUnreadable(outboxRow: 1)])
  }

  private func expectNoSecret(in folder: TemporaryFolder) throws {
    #expect(try !folder.files().isEmpty)
    #expect(try !occurs(Self.secret, in: folder))
    #expect(try !occurs(String(Self.secret.dropFirst(20)), in: folder))
  }

  private func occurs(_ text: String, in folder: TemporaryFolder) throws -> Bool {
    let needle = Array(text.utf8)
    return try folder.files().contains { name in
      let bytes = try folder.bytes(name)
      guard let first = needle.first, bytes.count >= needle.count else { return false }
      return bytes.indices.dropLast(needle.count - 1).contains { start in
        bytes[start] == first && bytes[start..<start + needle.count].elementsEqual(needle)
      }
    }
  }
}
