import Domain
import Services
import TestSupport
import Testing

@testable import Bot

struct ReceiptHandlerTests {
  private static func harness(payments: Int) async throws -> BotHarness {
    let harness = try await BotHarness()
    try await harness.say("/help")
    for number in 0..<payments {
      try await harness.payStars(100 + Int64(number), charge: "c\(number)")
      harness.time.advance(by: .seconds(60))
    }
    return harness
  }

  @Test func nobodyIsLeftAtADeadEnd() async throws {
    let harness = try await Self.harness(payments: 0)
    let reply = try await harness.say("/receipts").only()
    #expect(reply.words.hasPrefix("No payments yet") && reply.buttons.count == 1)
    #expect(try await harness.say("/receipts csv").only().method == "sendMessage")
    #expect(try await harness.say("/receipts tomorrow").only().words.contains("2026-01"))
  }

  @Test func pagesGoFromNewToOld() async throws {
    let harness = try await Self.harness(payments: 10)
    let first = try await harness.say("/receipts").only()
    #expect(first.words.contains("№10 · 2026-01-01 00:09 · 109 ⭐ → $1.417 · credited"))
    #expect(!first.words.contains("№2 ·"))
    let second = try await harness.press(first.data("Older"), message: 66).only()
    #expect(second.messageID == 66 && second.words.contains("№1 ·"))
    #expect(try await harness.press(second.data("Newer"), message: 66).only().words == first.words)
  }

  @Test func aMonthIsAFilter() async throws {
    let harness = try await Self.harness(payments: 1)
    harness.time.advance(by: .seconds(40 * 86_400))
    try await harness.payStars(7, charge: "late")
    let february = try await harness.say("/receipts 2026-02").only()
    #expect(february.words.hasPrefix("Receipts of 2026-02\n\n№2"))
    #expect(!february.words.contains("№1"))
    let january = try await harness.press(february.data("2026-01"), message: 66).only()
    #expect(january.words.contains("№1") && !january.words.contains("№2"))
    let december = try await harness.press(january.data("2025-12"), message: 66).only()
    #expect(december.words.contains("Nothing was paid"))
    let all = try await harness.press(december.data("All"), message: 66).only()
    #expect(all.words.contains("№1") && all.words.contains("№2"))
  }

  @Test func theTableHoldsWhatTheMonthHolds() async throws {
    let harness = try await Self.harness(payments: 3)
    let list = try await harness.say("/receipts").only()
    let file = try await harness.press(list.data("CSV")).only()
    #expect(file.method == "sendDocument" && file.words.hasPrefix("Receipts: 3."))
    guard case .text(let name, let contents)? = file.row.attachment else {
      Issue.record("no table")
      return
    }
    #expect(name == "receipts-all.csv")
    #expect(contents.hasPrefix("\u{FEFF}receipt,") && contents.split(separator: "\r\n").count == 4)
    let named = try await harness.say("/receipts 2026-01 csv").only()
    #expect(named.row.attachment != nil)
    let empty = try await harness.say("/receipts csv 2025-01").only()
    #expect(empty.method == "sendMessage")
  }

  @Test func bonusAndStateAreSaid() async throws {
    let harness = try await Self.harness(payments: 0)
    try await harness.payStars(2308, charge: "c")
    let id = try #require(try await harness.settlements().first).id
    try await harness.money { service, tx, now in
      try service.refund(id, by: .owner(AccountID(7)), in: tx, at: now)
    }
    let words = try await harness.say("/receipts").only().words
    #expect(words.contains("→ $30.004 + $5.00 bonus · being refunded"))
  }

  @Test func nobodySeesAnothersReceipts() async throws {
    let harness = try await Self.harness(payments: 2)
    #expect(try await harness.say("/receipts", from: 8).only().words.hasPrefix("No payments"))
  }
}
