import Domain
import TestSupport
import Testing

@testable import Bot

@Suite(.timeLimit(.minutes(1)))
struct OutboxQueueTests {
  private func row(_ id: Int64, chat: Int64?, lane: OutboxLane = .reply) -> OutboxRow {
    OutboxRow(
      id: id, chatID: chat, lane: lane, method: "sendMessage", parameters: "{}",
      createdAt: Timestamp(milliseconds: 0))
  }

  @Test func aChatGivesOneRowAtATime() async throws {
    let queue = OutboxQueue()
    queue.append([row(1, chat: 7), row(2, chat: 7), row(3, chat: 8)])
    let first = try #require(await queue.next())
    let second = try #require(await queue.next())
    #expect([first.id, second.id] == [1, 3])
    async let third = queue.next()
    queue.finish(first)
    #expect(await third?.id == 2)
    #expect(queue.count == 2)
  }

  @Test func theFrontLanePasses() async {
    let queue = OutboxQueue()
    queue.append([
      row(1, chat: 7), row(2, chat: nil, lane: .front), row(3, chat: 7, lane: .front),
    ])
    var ids: [Int64?] = []
    for _ in 0..<3 { ids.append(await queue.next()?.id) }
    #expect(ids == [2, 3, 1], "no wait behind each other, nor behind the chat")
  }

  @Test func paymentsPassTheFrontLane() async {
    let queue = OutboxQueue()
    queue.append((1...3).map { row($0, chat: nil, lane: .front) })
    queue.append([
      OutboxRow(
        id: 9, chatID: nil, lane: .front, method: "answerPreCheckoutQuery", parameters: "{}",
        createdAt: Timestamp(milliseconds: 0))
    ])
    #expect(await queue.nextFront()?.id == 9)
    #expect(await queue.nextFront()?.id == 1)
    async let payment = queue.nextPayment()
    queue.close()
    #expect(await payment == nil)
  }

  @Test func whatIsPutBackStaysFirst() async throws {
    let queue = OutboxQueue()
    queue.append([row(1, chat: 7), row(2, chat: 7)])
    let first = try #require(await queue.next())
    queue.putBack(first)
    #expect(await queue.next()?.id == 1)
    #expect(queue.count == 2)
    let front = row(3, chat: nil, lane: .front)
    queue.append([front])
    let taken = try #require(await queue.next())
    queue.putBack(taken)
    #expect(await queue.next()?.id == 3)
  }

  @Test func droppingAChatKeepsTheOthersAndTheRowInHand() async throws {
    let queue = OutboxQueue()
    queue.append([row(1, chat: 7), row(2, chat: 7), row(3, chat: 7), row(4, chat: 8)])
    let inHand = try #require(await queue.next())
    #expect(queue.drop(chat: 7).map(\.id) == [2, 3])
    #expect(queue.drop(chat: 9).isEmpty)
    queue.append([row(5, chat: 7)])
    #expect(await queue.next()?.id == 4)
    queue.finish(inHand)
    #expect(await queue.next()?.id == 5)
  }

  @Test func droppingAnIdleChatDoesNotLetTwoOutAtOnce() async {
    let queue = OutboxQueue()
    queue.append([row(1, chat: 7)])
    #expect(queue.drop(chat: 7).map(\.id) == [1])
    queue.append([row(2, chat: 7), row(3, chat: 7), row(4, chat: 8)])
    #expect(await queue.next()?.id == 2)
    #expect(await queue.next()?.id == 4)
  }

  @Test func closingSendsTheWaitingHome() async {
    let queue = OutboxQueue()
    async let waiting = queue.next()
    queue.close()
    #expect(await waiting == nil)
    queue.append([row(1, chat: 7)])
    #expect(await queue.next() == nil)
    #expect(queue.count == 0)
  }

  /// Any interleaving of senders, retries and arrivals keeps each chat's order and loses nothing.
  @Test(arguments: 1...20)
  func orderHoldsInAnyInterleaving(seed: UInt64) async throws {
    let random = SeededBytes(seed: seed)
    let queue = OutboxQueue()
    var waiting = (1...400).map { number in
      let chat = Int64(random.next() % 6)
      return row(Int64(number), chat: chat == 5 ? nil : chat, lane: chat == 5 ? .front : .reply)
    }
    let all = waiting
    var inHand: [OutboxRow] = []
    var done: [OutboxRow] = []
    while done.count < all.count {
      switch random.next() % 4 {
      case 0:
        let batch = min(waiting.count, Int(random.next() % 20))
        queue.append(Array(waiting.prefix(batch)))
        waiting.removeFirst(batch)
      case 1 where !inHand.isEmpty:
        let taken = inHand.remove(at: Int(random.next() % UInt64(inHand.count)))
        if random.next() % 3 == 0 {
          queue.putBack(taken)
        } else {
          queue.finish(taken)
          done.append(taken)
        }
      default:
        guard queue.count > inHand.count, canTake(all, waiting, inHand, done) else { continue }
        let taken = try #require(await queue.next())
        if taken.lane == .reply {
          #expect(!inHand.contains { $0.chatID == taken.chatID && $0.lane == .reply })
        }
        inHand.append(taken)
      }
    }
    #expect(queue.count == 0)
    #expect(Set(done.map(\.id)).count == all.count)
    for chat in Int64(0)..<5 {
      let sent = done.filter { $0.chatID == chat }.map(\.id)
      #expect(sent == sent.sorted(), "chat \(chat)")
    }
  }

  /// Whether some row can be handed out: a front one, or one of a chat that is not busy.
  private func canTake(
    _ all: [OutboxRow], _ waiting: [OutboxRow], _ inHand: [OutboxRow], _ done: [OutboxRow]
  ) -> Bool {
    let gone = Set((waiting + inHand + done).map(\.id))
    let busy = Set(inHand.filter { $0.lane == .reply }.compactMap(\.chatID))
    return all.contains { row in
      !gone.contains(row.id) && (row.lane == .front || !busy.contains(row.chatID ?? 0))
    }
  }
}
