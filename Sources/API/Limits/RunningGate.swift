import Domain
import Synchronization

/// Lets a few orders of each key run at once; others wait a little, in their order.
final class RunningGate: Sendable {
  /// Orders of one key at once.
  let limit: Int

  private let clock: any Clock<Duration>
  private let patience: Duration
  private let state = Mutex(State())

  /// Orders of one key that may wait; more are refused at once.
  private static let longestQueue = 50

  private struct State {
    var running: [KeyID: Int] = [:]
    var waiting: [KeyID: [Waiter]] = [:]
    /// Tickets that are not yet in `waiting`; who gives up before takes his out.
    var arriving: Set<UInt64> = []
    var lastTicket: UInt64 = 0
  }

  private struct Waiter {
    let ticket: UInt64
    let continuation: CheckedContinuation<Bool, Never>
  }

  /// - Parameters:
  ///   - limit: Orders of one key at once.
  ///   - patience: How long an order waits for its turn.
  ///   - clock: For that.
  init(limit: Int, patience: Duration, clock: any Clock<Duration>) {
    self.limit = max(1, limit)
    self.patience = patience
    self.clock = clock
  }

  /// Takes a place for an order, waiting for one if need be.
  ///
  /// - Returns: False when none came free in time, or the task was cancelled; true must be followed
  ///   by one `leave`.
  func enter(_ key: KeyID) async -> Bool {
    let ticket: UInt64? = state.withLock { state in
      if state.running[key, default: 0] < limit {
        state.running[key, default: 0] += 1
        return nil
      }
      state.lastTicket += 1
      state.arriving.insert(state.lastTicket)
      return state.lastTicket
    }
    guard let ticket else { return true }
    return await withTaskGroup(of: Bool?.self) { group in
      group.addTask { await self.wait(key, ticket) }
      group.addTask {
        do { try await self.clock.sleep(for: self.patience) } catch { return nil }
        return nil
      }
      let first = await group.next() ?? nil
      group.cancelAll()
      // When time is up, a place may have come at the same moment.
      let entered = first == nil ? await group.next() ?? nil : first
      return entered == true
    }
  }

  /// Gives a place back: to the one who waits longest, if somebody does.
  func leave(_ key: KeyID) {
    let next: Waiter? = state.withLock { state in
      if var queue = state.waiting[key], !queue.isEmpty {
        let next = queue.removeFirst()
        state.waiting[key] = queue.isEmpty ? nil : queue
        return next
      }
      let running = state.running[key, default: 1] - 1
      state.running[key] = running > 0 ? running : nil
      return nil
    }
    next?.continuation.resume(returning: true)
  }

  /// Orders of a key that run now.
  func running(_ key: KeyID) -> Int { state.withLock { $0.running[key, default: 0] } }

  /// Orders of a key that wait now.
  func waiting(_ key: KeyID) -> Int { state.withLock { $0.waiting[key]?.count ?? 0 } }

  private func wait(_ key: KeyID, _ ticket: UInt64) async -> Bool {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let answer = state.withLock { state in
          admit(Waiter(ticket: ticket, continuation: continuation), of: key, &state)
        }
        if let answer { continuation.resume(returning: answer) }
      }
    } onCancel: {
      withdraw(key, ticket)
    }
  }

  /// - Returns: The answer, or nil when the waiter now waits.
  private func admit(_ waiter: Waiter, of key: KeyID, _ state: inout State) -> Bool? {
    guard state.arriving.remove(waiter.ticket) != nil else { return false }
    if state.running[key, default: 0] < limit {
      state.running[key, default: 0] += 1
      return true
    }
    guard state.waiting[key, default: []].count < Self.longestQueue else { return false }
    state.waiting[key, default: []].append(waiter)
    return nil
  }

  private func withdraw(_ key: KeyID, _ ticket: UInt64) {
    let waiter: Waiter? = state.withLock { state in
      guard state.arriving.remove(ticket) == nil, var queue = state.waiting[key],
        let index = queue.firstIndex(where: { $0.ticket == ticket })
      else { return nil }
      let waiter = queue.remove(at: index)
      state.waiting[key] = queue.isEmpty ? nil : queue
      return waiter
    }
    waiter?.continuation.resume(returning: false)
  }
}
