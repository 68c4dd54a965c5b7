import Domain

/// The requests for pictures like one that is there: varied a little, varied much, or larger.
struct SisterPictures {
  let catalog: ModelCatalog
  let job: Job
  /// Which picture of the job, from 0.
  let index: Int

  /// Variations that still show the same picture, in percent, as `--vary` writes them.
  private static let subtleVariations = 10...30
  /// How strongly a picture holds that is changed only a little.
  private static let holding = SourceStrength(thousandths: 850)

  /// That one picture, painted alone: an engine paints picture `k` of a sheet with `seed + k`.
  private var one: GenerationRequest {
    var request = job.request
    request.count = 1
    request.seed &+= UInt32(index)
    return request
  }

  /// Whether a subtle variation changes the picture itself, and not what that was made of: a
  /// sheet of several is no such picture.
  var subtleChangesResult: Bool { !job.request.sources.isEmpty && job.request.count == 1 }

  /// The same words with another seed.
  func strong(seed: UInt32) -> GenerationRequest {
    var request = one
    request.seed = seed
    request.variation = .none
    return request
  }

  /// Almost the same picture, another one for other random bytes: six are used.
  func subtle(random: [UInt8]) -> GenerationRequest {
    var request = one
    let number = random.prefix(2).reduce(0) { $0 << 8 | Int($1) }
    guard job.request.sources.isEmpty else {
      request.seed = random.dropFirst(2).prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
      request.strength = max(request.strength, Self.holding)
      return request
    }
    let range = Self.subtleVariations
    request.variation = Variation(thousandths: (range.lowerBound + number % range.count) * 10)
    return request
  }

  /// The larger sizes on offer.
  var enlargements: [Enlargement] {
    guard let model = catalog.model(job.request.model) else { return [] }
    return Enlargement.options(for: job.request.size, model: model)
  }

  /// The picture in the first or the greatest of the larger sizes; nil when there is none.
  func larger(isMost: Bool) -> GenerationRequest? {
    (isMost ? enlargements.last : enlargements.first).map(sized)
  }

  /// The picture without its sheet, larger if the model can.
  var alone: GenerationRequest? { enlargements.first.map(sized) ?? one }

  private func sized(_ enlargement: Enlargement) -> GenerationRequest {
    var request = one
    request.size = enlargement.size
    return request
  }
}
