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
  /// 1–20 pictures; each dialect has its own limit.
  var count = 1
  var style: PictureStyle?
  /// Whether the words are to be taken as they are.
  var isRaw = false
  /// How much of the style is wanted, 0–100; nil for all of it.
  var stylize: Int?
  /// Whether the edges must fit together.
  var isTiled = false
  var strength = SourceStrength.standard
  /// The files of the pictures to change, at most two.
  var sources: [[UInt8]] = []
  /// Where more such pictures lie, fetched once the order is known to be new: together at most two.
  var sourceLinks: [NamedLink] = []
  /// Whether the OpenAI dialect answers with bytes instead of links.
  var wantsBytes = false
  /// What the request waits for.
  var patience = Patience.pictures
  /// What each picture costs by a price list of its dialect; nil for the model's price.
  var price: Amount?
  /// What its dialect writes down of it.
  var register: Register?
  /// Whether the request used names of fields that are to go.
  var usesOldNames = false
  /// Where the client wants to be called back; the header `X-Webhook-URL` fills it in.
  ///
  /// Decides no pictures, so it is not part of the digest.
  var callback: CallbackOrder?

  /// Most pictures of one order of the OpenAI dialect.
  static let counts = 1...10

  /// An address of a picture, and what named it in the request.
  struct NamedLink: Hashable, Sendable {
    let url: SourceLink
    let field: String
  }

  /// What the answer to an order waits for.
  enum Patience: Hashable, Sendable {
    /// Until the pictures exist.
    case pictures
    /// Until all jobs have ended; whatever became of them, the answer tells how they stand.
    case endings
    /// For nothing: the answer tells how the jobs stand.
    case nothing
  }

  /// What a dialect with names of its own for orders writes down of one.
  struct Register: Hashable, Sendable {
    let dialect: DialectOrder.Dialect
    /// The name that the program chose, which also keeps the order from being taken twice; nil when
    /// we choose.
    var name: String?
    /// What each picture costs.
    var euros: Euros?
    /// Whether nothing much like the pictures may be made.
    var isGuarded = false
    /// What the program is to be told.
    var notes: [String] = []
  }

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
    // What the first dialects do not have is not part of their digests.
    if isRaw || !sourceLinks.isEmpty || register != nil {
      facts += [
        register?.dialect.rawValue ?? "", String(isRaw), String(register?.isGuarded == true),
        String(sourceLinks.count),
      ]
      facts += sourceLinks.map(\.url.text)
    }
    // Lengths before texts, so that no two lists read the same.
    return SHA256.hash(facts.map { "\($0.utf8.count):\($0)" }.joined())
  }

  /// One request for each picture, with seeds that follow one another.
  func requests(seed: UInt32, sources: [BlobID]) -> [GenerationRequest] {
    (0..<count).map { index in
      GenerationRequest(
        model: model.id, prompt: prompt, negative: negative, size: size,
        seed: (self.seed ?? seed) &+ UInt32(index), style: style, stylize: stylize,
        isRaw: isRaw, isTiled: isTiled, sources: sources, strength: strength)
    }
  }
}
