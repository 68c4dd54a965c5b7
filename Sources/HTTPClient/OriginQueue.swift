/// What runs and what waits for one origin.
final class OriginQueue {
  /// Transfers under way.
  var running = 0
  private var waiting: [Exchange] = []
  private var first = 0

  /// Nothing under way and nothing waiting.
  var isIdle: Bool { running == 0 && first == waiting.count }

  func append(_ exchange: Exchange) {
    waiting.append(exchange)
  }

  /// The longest-waiting exchange that still wants an answer.
  func next() -> Exchange? {
    while first < waiting.count {
      let exchange = waiting[first]
      first += 1
      if first == waiting.count {
        waiting.removeAll(keepingCapacity: true)
        first = 0
      } else if first > 1024, first * 2 > waiting.count {
        waiting.removeFirst(first)
        first = 0
      }
      if exchange.isPending { return exchange }
    }
    return nil
  }

  /// Everything that waits and is still wanted.
  var pending: some Sequence<Exchange> { waiting[first...].lazy.filter(\.isPending) }
}
