import Domain

/// An accepted order and what has become of it.
struct OrderResult: Sendable {
  let order: PictureOrder
  /// Every job of the order, in the order of the pictures.
  let jobs: [Job]
  /// The pictures that exist, in that order: of the jobs that are stored.
  let pictures: [FinishedPicture]
  /// What the account had left once the order was accepted.
  let available: Amount
  /// What its dialect calls it, if that has names of its own.
  var register: DialectOrder?
  /// How each job stands, for an answer that does not wait for pictures.
  var reports: [JobReport] = []

  /// Place in the queue of the first job: 1 for an order that is next.
  var position: Int { reports.first?.position ?? 0 }
}

/// A stored picture of an order.
struct FinishedPicture: Sendable {
  let job: Job
  let picture: Picture
  /// The file, when the dialect answers with bytes.
  let bytes: [UInt8]?
}

extension OrderResult {
  /// What the pictures that exist cost together.
  var cost: Amount {
    let jobs =
      pictures.isEmpty ? reports.filter { $0.picture != nil }.map(\.job) : pictures.map(\.job)
    return Amount(micros: jobs.reduce(0) { $0 + $1.price.micros })
  }
}
