import Domain

/// The requests for pictures like one that is there: varied a little, varied much, or larger.
struct SisterPictures {
  let catalog: ModelCatalog
  let job: Job
  /// Which picture of the job, from 0.
  let index: Int

  /// Variations that still show the same picture, in percent, as `--vary` writes them.
  private static let subtleVariations = 10...30
  /// How much less of its sources an edit keeps that strays far, and the least that it keeps, in
  /// thousandths.
  private static let loosening = 250
  private static let leastStrength = 100

  /// That one picture, painted alone: an engine paints picture `k` of a sheet with `seed + k`.
  private var one: GenerationRequest {
    var request = job.request
    request.count = 1
    request.seed &+= UInt32(index)
    return request
  }

  /// The same words with another seed; an edit also holds less of its sources.
  func strong(seed: UInt32) -> GenerationRequest {
    var request = one
    request.seed = seed
    request.variation = .none
    if !request.sources.isEmpty {
      let kept = request.strength.thousandths
      request.strength = SourceStrength(
        thousandths: min(kept, max(Self.leastStrength, kept - Self.loosening)))
    }
    return request
  }

  /// Almost the same picture, another one for other random bytes: six are used.
  ///
  /// An edit is made once more of the same sources with another seed, which moves only what it
  /// adds; it is never made on top of its own result.
  func subtle(random: [UInt8]) -> GenerationRequest {
    var request = one
    let number = random.prefix(2).reduce(0) { $0 << 8 | Int($1) }
    guard request.sources.isEmpty else {
      request.seed = random.dropFirst(2).prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
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
