import Cryptography
import Domain

/// What a program orders, whatever dialect it was written in.
struct PictureOrder: Hashable, Sendable {
  /// Clean, not empty, at most `PlainPrompt.longest` scalars.
  var prompt: String
  var negative = ""
  var model: Model
  var size: PictureSize
  /// Nil lets us choose.
  var seed: UInt32?
  /// 1–10 pictures.
  var count = 1
  var style: PictureStyle?
  /// How much of the style is wanted, 0–100; nil for all of it.
  var stylize: Int?
  /// Whether the edges must fit together.
  var isTiled = false
  var strength = SourceStrength.standard
  /// The files of the pictures to change, at most two.
  var sources: [[UInt8]] = []
  /// Whether the OpenAI dialect answers with bytes instead of links.
  var wantsBytes = false

  /// Most pictures of one order.
  static let counts = 1...10

  /// What decides the pictures, as 32 bytes: equal orders have equal digests, however their
  /// requests were written.
  var digest: [UInt8] {
    var facts = [
      prompt, negative, model.id, size.plain, seed.map { String($0) } ?? "", String(count),
      style?.rawValue ?? "", String(strength.thousandths),
    ]
    // Said only where it is asked for, so that orders without them keep their digests.
    if let stylize { facts.append("stylize \(stylize)") }
    if isTiled { facts.append("tile") }
    facts += sources.map { Hex.encode(SHA256.hash($0)) }
    // Lengths before texts, so that no two lists read the same.
    return SHA256.hash(facts.map { "\($0.utf8.count):\($0)" }.joined())
  }

  /// One request for each picture, with seeds that follow one another.
  func requests(seed: UInt32, sources: [BlobID]) -> [GenerationRequest] {
    (0..<count).map { index in
      GenerationRequest(
        model: model.id, prompt: prompt, negative: negative, size: size,
        seed: (self.seed ?? seed) &+ UInt32(index), style: style, stylize: stylize,
        isTiled: isTiled, sources: sources, strength: strength)
    }
  }
}
