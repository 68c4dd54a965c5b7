import Dispatch
import Glibc
import Synchronization

/// Process signals as a stream; while it lives, they no longer end the process by themselves.
package final class Signals: Sendable {
  /// The signals in order of arrival.
  package let stream: AsyncStream<Int32>
  private let sources: Mutex<[any DispatchSourceSignal]>

  /// - Parameter signals: Such as `SIGTERM` and `SIGINT`.
  package init(_ signals: [Int32]) {
    let (stream, continuation) = AsyncStream.makeStream(of: Int32.self)
    self.stream = stream
    sources = Mutex(
      signals.map { number in
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler { continuation.yield(number) }
        source.resume()
        return source
      })
  }

  deinit {
    sources.withLock { sources in
      for source in sources { source.cancel() }
    }
  }
}
