import Cryptography
import Domain
import FoundationEssentials
import TestSupport
import Testing

@testable import Payments

/// More than a hundred thousand damaged bags and answers: none ends the program, none becomes
/// money that was not sent.
struct TONFuzzTests {
  /// SplitMix64, so that every run sees the same cases.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
      return value ^ value >> 31
    }
  }

  private static func damaged(_ good: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var bytes = good
    for _ in 0..<Int.random(in: 1...4, using: &dice) where !bytes.isEmpty {
      let index = Int.random(in: 0..<bytes.count, using: &dice)
      switch Int.random(in: 0..<6, using: &dice) {
      case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
      case 1: bytes[index] = UInt8.random(in: 0...255, using: &dice)
      case 2: bytes.remove(at: index)
      case 3: bytes.insert(UInt8.random(in: 0...255, using: &dice), at: index)
      case 4: bytes.removeSubrange(index..<min(bytes.count, index + 8))
      default: bytes.insert(contentsOf: bytes[index..<min(bytes.count, index + 16)], at: index)
      }
    }
    return bytes
  }

  @Test(arguments: 0..<3) func damagedBagsNeverCrash(vector: Int) throws {
    let good = try CellVectors.bytes(CellVectors.all[vector])
    var dice = Dice(state: UInt64(vector))
    var readable = 0
    for round in 0..<28_000 {
      let broken = Self.damaged(good, &dice)
      // Half of them with a checksum that fits, so that what lies behind it is reached.
      let bytes = round.isMultiple(of: 2) && broken.count > 4 ? CellVectors.sealed(broken) : broken
      guard let bag = try? BagOfCells(bytes) else { continue }
      readable += 1
      #expect(bag.cells.count <= BagOfCells.mostCells)
      if case .text(let text) = JettonComment(CellReader(bag)) { #expect(text.utf8.count <= 3000) }
      _ = try? JettonNotification(bag)
    }
    #expect(readable > 100)
  }

  @Test func damageUnderAChecksumIsFound() throws {
    var dice = Dice(state: 99)
    for text in CellVectors.all {
      let good = try CellVectors.bytes(text)
      for _ in 0..<4000 {
        var bytes = good
        // The flag that says there is a checksum stays.
        let index = Int.random(in: 5..<bytes.count, using: &dice)
        bytes[index] ^= UInt8.random(in: 1...255, using: &dice)
        #expect((try? BagOfCells(bytes)) == nil)
      }
    }
  }

  /// What an answer may still be after damage: the same row, or nothing of ours.
  @Test(arguments: 0..<2) func damagedAnswersNeverBecomeMoney(seed: UInt64) throws {
    let good = JettonRow(comment: "ZK-7Q2M0XKD")
    let wrong = TONAddress.tetherMaster.raw.replacing("B1", with: "B2")
    let others = [
      JettonRow(comment: "ZK-7Q2M0XKD", master: wrong),
      JettonRow(comment: "ZK-7Q2M0XKD", destination: TONAddress.tetherMaster.raw),
      JettonRow(comment: "ZK-7Q2M0XKD", isAborted: true),
      JettonRow(comment: "ZK-7Q2M0XKD", amount: "-10200001"),
    ].map { Array($0.page.utf8) }
    var dice = Dice(state: 1000 + seed)
    for round in 0..<5000 {
      let page = others[round % others.count]
      let answer = Self.damaged(page, &dice)
      guard let decoded = try? JSONDecoder().decode(TONCenterTransfers.self, from: Data(answer))
      else { continue }
      for row in decoded.rows {
        guard let row, case .tether(let usdt) = WatchFixture.judge.verdict(on: row) else {
          continue
        }
        // Damage may only take away what was wrong, never leave a wrong row as money.
        #expect(!row.isAborted && usdt.units >= 0)
        #expect(try TONAddress(parsing: row.master) == .tetherMaster)
        #expect(try TONAddress(parsing: row.destination) == WatchFixture.owner)
      }
    }
    let sound = try JSONDecoder().decode(TONCenterTransfers.self, from: Data(good.page.utf8))
    #expect(sound.rows.count == 1 && sound.rows[0] != nil)
  }

  @Test func damagedAnswersThroughTheWatcherCreditNothing() async throws {
    let watch = try await WatchFixture()
    let topUp = try await watch.open(1)
    // The master is wrong by one digit in two places: no damage of a few bytes mends both.
    let wrong = TONAddress.tetherMaster.raw.replacing("B113A9", with: "A113A8")
    let page = Array(JettonRow(comment: topUp.payload, master: wrong).page.utf8)
    var dice = Dice(state: 7)
    for _ in 0..<2000 {
      var memory = WatchMemory()
      let answer = String(decoding: Self.damaged(page, &dice), as: UTF8.self)
      do {
        try await watch.watcher(PageTransport(answer)).scan(.tether, isDeep: false, &memory)
      } catch is TONCenterError {}
    }
    #expect(try await watch.balance(1) == 0)
  }
}
