package import Domain

/// Tells the owner of callbacks how they fare.
package protocol CallbackAnnouncer: Sendable {
  /// Runs inside the transaction that notes how a try ended.
  func announce(_ notice: CallbackNotice, in tx: any StoreTransaction, at now: Timestamp) throws

  /// Rows were committed that the front end must now send.
  func committed()
}

/// What the owner of a callback is told.
package enum CallbackNotice: Hashable, Sendable {
  /// A test has ended, well or not.
  case tested(CallbackDelivery)
  /// It has failed so often that somebody should look.
  case failing(CallbackDelivery)
  /// The last try has failed.
  case givenUp(CallbackDelivery)
  /// The receiver said 410: nothing more goes there.
  case gone(CallbackDelivery)

  /// The delivery it is about.
  package var delivery: CallbackDelivery {
    switch self {
    case .tested(let delivery), .failing(let delivery), .givenUp(let delivery),
      .gone(let delivery):
      delivery
    }
  }
}
