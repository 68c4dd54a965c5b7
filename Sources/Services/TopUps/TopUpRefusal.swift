package import Domain

/// Why nothing was sold, given back or credited; nothing changed.
package enum TopUpRefusal: Error, Sendable, Equatable {
  /// This rail is not offered.
  case railClosed(Rail)
  /// Fewer or more Stars than one invoice may ask for.
  case starsOutOfRange(ClosedRange<Stars>)
  /// Less or more credit than one quote may bring.
  case creditOutOfRange(ClosedRange<Amount>)
  /// No such top-up, settlement or entry, or another's.
  case notFound
  /// It has ended before.
  case ended
  /// Some of the credit is spent: `available` is less than `needed`, credit and bonus together.
  case spent(available: Amount, needed: Amount)
  /// The rail gives nothing back by itself; an admin has to send it.
  case manualOnly(Rail)
  /// The entry is no USDT: an admin has to say what it is worth.
  case worthUnknown
}

/// Why a person may not pay an invoice now.
package enum CheckoutRefusal: Sendable, Equatable {
  /// No invoice of ours.
  case unknown
  /// Somebody else's invoice.
  case notYours
  case expired
  /// Paid, replaced or cancelled before.
  case ended(TopUpState)
  /// Another amount or currency than the invoice's.
  case wrongAmount
}

/// The answer to a pre-checkout query.
package enum CheckoutVerdict: Sendable, Equatable {
  case approved(TopUp)
  case refused(CheckoutRefusal)
}
