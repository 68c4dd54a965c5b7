import HTTP
import Testing

@testable import HTTPClient

struct OriginQueueTests {
  @Test func answeredExchangesAreSkippedAndOrderIsKept() async {
    let queue = OriginQueue()
    let exchanges = (0..<3000).map { Exchange(HTTPRequest(url: "http://host/\($0)")) }
    await withTaskGroup(of: Void.self) { group in
      for exchange in exchanges {
        // The callers wait as they do in a transport.
        await withUnsafeContinuation { (ready: UnsafeContinuation<Void, Never>) in
          group.addTask {
            _ = await withUnsafeContinuation { continuation in
              exchange.continuation = continuation
              ready.resume()
            }
          }
        }
        queue.append(exchange)
      }
      for exchange in exchanges where exchange !== exchanges[1] && exchange !== exchanges[2500] {
        exchange.finish(.failure(.cancelled))
      }
      #expect(Array(queue.pending).count == 2)
      #expect(queue.next() === exchanges[1])
      #expect(queue.next() === exchanges[2500])
      #expect(queue.next() == nil)
      #expect(queue.isIdle)
      for exchange in exchanges { exchange.finish(.failure(.cancelled)) }
    }
  }
}
