import Painter

/// Paints prompts that nobody would write, and tells the slowest beside the usual ones.
struct FuzzRun {
  let prompts: Int
  private static let edge = 48
  private static let large = 1024
  private static let kept = 20
  private static let seeds: [String] = [
    "a", "cat", "three", "red", "on", "no", "without", "castle", "night", "portrait of", "--no",
    "кот", "на", "без", "двенадцать", "закат", "١٢", "龍", "🦄", "🏳️‍🌈", "\u{202E}", "\u{0}",
    "e\u{301}", "\n", ",", ".", "((", "%s", "𝕬", "ﷺ", "9999999999", "-1", "0", "many", "aerial",
    "blue-green",
  ]

  func run() throws {
    let renderer = SceneRenderer(threads: 1)
    var chance = SplitMix(state: 2026)
    let usual = try milliseconds(of: Self.usual, renderer)
    let budget = Percentiles(milliseconds: usual).value(50)
    var taken: [Double] = []
    var slowest: [(prompt: String, milliseconds: Double)] = []
    for _ in 0..<prompts {
      let prompt = Self.prompt(&chance)
      let time = try milliseconds(of: [prompt], renderer)[0]
      taken.append(time)
      // The machine's own pauses are among the slowest: some are kept and painted again.
      guard slowest.count < Self.kept || time > slowest[0].milliseconds else { continue }
      slowest.append((prompt, time))
      slowest.sort { $0.milliseconds < $1.milliseconds }
      if slowest.count > Self.kept { slowest.removeFirst() }
    }
    let times = Percentiles(milliseconds: taken)
    Table.title("fuzz, \(prompts) prompts at \(Self.edge)×\(Self.edge)")
    Table.row("usual prompt, median", Table.number(budget, decimals: 2) + " ms")
    Table.row("fuzzed, median", Table.number(times.value(50), decimals: 2) + " ms")
    Table.row("fuzzed, 99.9 %", Table.number(times.value(99.9), decimals: 2) + " ms")
    try reportSlowest(slowest.map(\.prompt))
  }

  /// The slowest ones as large as pictures are, where what is spent on reading counts as it should.
  private func reportSlowest(_ prompts: [String]) throws {
    let renderer = SceneRenderer(threads: 2)
    func best(_ prompt: String) throws -> Double {
      try (0..<3).map { _ in
        try milliseconds(of: [prompt], renderer, edge: Self.large)[0]
      }.min() ?? 0
    }
    let usual = Percentiles(milliseconds: try Self.usual.map(best)).value(50)
    let worst = try prompts.map(best).max() ?? 0
    Table.row("usual at \(Self.large)×\(Self.large), median", Table.number(usual) + " ms")
    Table.row("slowest \(prompts.count), the worst", Table.number(worst) + " ms")
    Table.row("worst ÷ usual", Table.number(worst / max(usual, 0.001), decimals: 2))
  }

  private func milliseconds(
    of prompts: [String], _ renderer: SceneRenderer, edge: Int = Self.edge
  ) throws -> [Double] {
    try prompts.map { prompt in
      let begun = Milliseconds.monotonic
      _ = try renderer.render(
        PaintRequest(prompt: prompt, width: edge, height: edge, seed: 1),
        progress: { _ in }, isCancelled: { false })
      return Milliseconds.monotonic - begun
    }
  }

  private static let usual = [
    "a serene mountain landscape at golden hour", "a futuristic city at night, neon lights",
    "a misty forest at dawn", "three cats on a red car in front of a castle",
    "a stormy sea with a sailboat", "a candle and a book on a table",
  ]

  /// Words, symbols and scalars of any script, up to 4,000 of them.
  private static func prompt(_ chance: inout SplitMix) -> String {
    let length = [3, 12, 60, 4000][Int(chance.next() % 4)]
    var scalars = String.UnicodeScalarView()
    var left = min(Int(chance.next() % UInt64(length) + 1), 4000)
    while left > 0 {
      let piece = piece(&chance)
      scalars.append(contentsOf: piece)
      left -= piece.count
    }
    return String(scalars)
  }

  private static func piece(_ chance: inout SplitMix) -> [Unicode.Scalar] {
    switch chance.next() % 4 {
    case 0: Array(seeds[Int(chance.next() % UInt64(seeds.count))].unicodeScalars)
    case 1: [scalar(&chance)]
    case 2: [" "]
    default: Array(seeds[Int(chance.next() % UInt64(seeds.count))].unicodeScalars) + [" "]
    }
  }

  private static func scalar(_ chance: inout SplitMix) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(chance.next() % 0x11_0000)) ?? " "
  }
}

/// Steele, Lea and Flood's SplitMix64.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
