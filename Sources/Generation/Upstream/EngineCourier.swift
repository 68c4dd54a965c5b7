package import HTTP
import Lifecycle
import Synchronization

/// Carries what must still be said when a drawing was cancelled: a cancelled task can send nothing
/// itself.
///
/// Best effort: each request is sent once, and at most 64 wait.
package final class EngineCourier: Service {
  package let name = "engine-courier"

  private let transport: any HTTPTransport
  private let clock: any Clock<Duration>
  private let requests: AsyncStream<HTTPRequest>
  private let continuation: AsyncStream<HTTPRequest>.Continuation
  private let pending = Mutex(0)

  private static let most = 64
  private static let carriers = 4

  package init(transport: any HTTPTransport, clock: any Clock<Duration>) {
    self.transport = transport
    self.clock = clock
    (requests, continuation) = AsyncStream.makeStream(
      bufferingPolicy: .bufferingOldest(Self.most))
  }

  /// Takes a request; returns at once.
  func send(_ request: HTTPRequest) {
    pending.withLock { $0 += 1 }
    if case .enqueued = continuation.yield(request) { return }
    pending.withLock { $0 -= 1 }
  }

  package func run() async throws {
    await withTaskGroup(of: Void.self) { group in
      var active = 0
      for await request in requests {
        if active == Self.carriers {
          await group.next()
          active -= 1
        }
        active += 1
        group.addTask { await self.carry(request) }
      }
    }
  }

  /// Waits until everything taken is said.
  package func drain() async {
    while pending.withLock({ $0 > 0 }), !Task.isCancelled {
      do { try await clock.sleep(for: .milliseconds(20)) } catch { return }
    }
  }

  private func carry(_ request: HTTPRequest) async {
    defer { pending.withLock { $0 -= 1 } }
    // Whether it worked changes nothing: the result is thrown away either way.
    _ = try? await transport.send(request)
  }
}
