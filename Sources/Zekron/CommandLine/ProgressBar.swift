import Synchronization

/// A bar on the terminal for commands that take a while; silent when stderr is no terminal.
final class ProgressBar: Sendable {
  private let title: String
  private let shown = Mutex(-1)
  private let isTerminal: Bool

  private static let width = 30

  init(_ title: String, isTerminal: Bool = Console.isTerminal) {
    self.title = title
    self.isTerminal = isTerminal
  }

  /// Draws the bar when the whole percent has changed.
  func show(_ fraction: Double) {
    let percent = Int((min(max(fraction, 0), 1) * 100).rounded(.down))
    let isNew = shown.withLock { shown in
      guard percent > shown else { return false }
      shown = percent
      return true
    }
    if isNew, isTerminal { Console.status("\r" + line(percent)) }
  }

  /// Ends the line.
  func finish() {
    if isTerminal { Console.status("\r" + line(100) + "\n") }
  }

  func line(_ percent: Int) -> String {
    let full = Self.width * percent / 100
    let bar =
      String(repeating: "█", count: full) + String(repeating: "░", count: Self.width - full)
    let number = String(percent)
    return "\(title) \(bar) \(String(repeating: " ", count: 3 - number.count))\(number) %"
  }
}
