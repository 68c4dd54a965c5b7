import Testing

/// What several people say, in order, so that it can be held against what they were answered.
struct ChatScript {
  let visitors: [Visitor]
  /// Calls that came to nothing.
  let lostCalls = LostCalls()
  /// By the number of the person.
  private(set) var lines: [Int64: [Line]] = [:]
  private var count = 0

  /// A message whose answer can be told from all others.
  enum Line: Equatable {
    /// An order of a picture; the prompt is unique.
    case picture(prompt: String)
    /// A command that does not exist; the answer repeats it.
    case nonsense(word: String)
  }

  init(visitors: [Visitor]) {
    self.visitors = visitors
  }

  /// Has people say so many things; one picture in six comes from the painter.
  mutating func say(_ number: Int, _ random: inout SeededRandom) throws {
    for _ in 0..<number {
      count += 1
      let visitor = visitors[Int.random(in: 0..<visitors.count, using: &random)]
      guard Int.random(in: 0..<5, using: &random) > 0 else {
        try visitor.say("/nope\(count)")
        lines[visitor.id, default: []].append(.nonsense(word: "/nope\(count)"))
        continue
      }
      let prompt = "a quokka beside lake \(count)"
      let isPainted = Int.random(in: 0..<6, using: &random) == 0
      let flags = isPainted ? " --m painted --size 256x256" : ""
      try visitor.say("/imagine \(prompt)\(flags)")
      lines[visitor.id, default: []].append(.picture(prompt: prompt))
    }
  }
}
