/// Stars that moved, and checkouts that wait for the bot.
struct StarBook: Sendable {
  private(set) var transactions: [Transaction] = []
  private var payments: [String: StarPayment] = [:]
  private var refunded: Set<String> = []
  private var checkouts: [String: Bell<CheckoutAnswer>] = [:]

  struct Transaction: Sendable {
    let payment: StarPayment
    /// Unix seconds.
    let date: Int64
    let isRefund: Bool
  }

  /// What the bot said to a pre-checkout query.
  enum CheckoutAnswer: Sendable, Equatable {
    case accepted
    case refused(String)
  }

  /// What the bot owns.
  var balance: Int {
    transactions.reduce(0) { $0 + ($1.isRefund ? -$1.payment.stars : $1.payment.stars) }
  }

  mutating func open(checkout id: String) -> Bell<CheckoutAnswer> {
    let bell = Bell<CheckoutAnswer>()
    checkouts[id] = bell
    return bell
  }

  mutating func close(checkout id: String) {
    checkouts[id] = nil
  }

  mutating func answer(checkout id: String, _ answer: CheckoutAnswer) throws(StandInError) {
    guard let bell = checkouts.removeValue(forKey: id) else { throw .queryTooOld }
    bell.ring(answer)
  }

  mutating func record(_ payment: StarPayment, date: Int64) {
    payments[payment.chargeID] = payment
    transactions.append(Transaction(payment: payment, date: date, isRefund: false))
  }

  mutating func refund(
    charge id: String, user: Int64, date: Int64
  ) throws(StandInError) -> StarPayment {
    guard let payment = payments[id] else { throw .badRequest("CHARGE_ID_INVALID") }
    guard payment.user == user else { throw .badRequest("USER_ID_INVALID") }
    guard refunded.insert(id).inserted else { throw .badRequest("CHARGE_ALREADY_REFUNDED") }
    transactions.append(Transaction(payment: payment, date: date, isRefund: true))
    return payment
  }
}
