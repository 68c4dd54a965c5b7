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
  /// 1 for an order that is next.
  var position = 0
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
    Amount(micros: pictures.reduce(0) { $0 + $1.job.price.micros })
  }
}
