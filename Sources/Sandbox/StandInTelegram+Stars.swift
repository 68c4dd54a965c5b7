extension StandInTelegram {
  /// Every payment in Stars and every refund so far, oldest first.
  package var starMoves: [StarMove] {
    withWorld { world in
      world.stars.transactions.map { StarMove(payment: $0.payment, isRefund: $0.isRefund) }
    }
  }

  /// Plays Telegram or a store giving a payment back by itself.
  ///
  /// - Throws: `StandInError` when there is no such payment, or it went back before.
  package func takeBack(charge: String) throws(StandInError) {
    let now = configuration.now()
    try withWorld { (world) throws(StandInError) in
      let move = world.stars.transactions.first { $0.payment.chargeID == charge }
      let payment = try world.stars.refund(
        charge: charge, user: move?.payment.user ?? 0, date: now / 1000)
      world.receive(.refund(payment), from: payment.user, in: payment.chat, now: now)
    }
  }

  /// Plays a day in which the bot did not ask: every waiting update is forgotten.
  package func forgetUpdates() {
    withWorld { $0.queue.removeAll() }
  }
}

/// Stars that moved.
package struct StarMove: Sendable, Equatable {
  package let payment: StarPayment
  /// Whether they went back.
  package let isRefund: Bool
}
