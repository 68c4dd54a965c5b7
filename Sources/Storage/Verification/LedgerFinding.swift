package import Domain

/// One thing that is wrong with the money in a database.
package enum LedgerFinding: Sendable, Equatable {
  /// The sum of `posted` over all accounts is not 0.
  case sumNotZero(Amount)
  /// The stored balance is not what the transfers add up to.
  case balanceDiffers(AccountID, stored: Balance, computed: Balance)
  /// Transfers name an account that has no balance, although they add up to something.
  case balanceMissing(AccountID, computed: Balance)
  /// A customer holds more than there is, or a hold is negative.
  case overdrawn(AccountID, Balance)
  /// The amounts do not fit 64 bits.
  case overflow(AccountID)
  /// More than one transfer ends this hold.
  case holdEndedTwice(hold: String)
  /// A post or void names no hold.
  case endingWithoutHold(transfer: String)
  /// A post or void has other accounts or another amount than its hold.
  case endingDiffers(transfer: String)
  /// An open hold that no queued or running job accounts for.
  case openHoldWithoutJob(hold: String)
  /// A job that costs something has no hold.
  case holdMissing(JobID, JobState)
  /// A job's hold is of another account or amount.
  case holdDiffers(JobID)
  /// A queued or running job whose hold has ended.
  case holdEndedEarly(JobID, JobState)
  /// A stored or delivered job was not charged.
  case chargeMissing(JobID, JobState)
  /// A failed or cancelled job was not given its money back.
  case releaseMissing(JobID, JobState)
  /// A key has spent less than nothing.
  case spendingNegative(KeyID, period: String)
  /// A payment's transfers, and what is owed for it, are not what the payment says.
  case settlementDiffers(SettlementID)
  /// What was collected for a shortfall is not what it says.
  case shortfallDiffers(ShortfallID)
  /// A transfer of money in that no payment accounts for.
  case transferWithoutPayment(transfer: String)
  /// A top-up is paid without a payment, or has one and is not paid.
  case topUpStateDiffers(TopUpID)
  /// A payment is credited and in suspense, or neither.
  case suspenseStateDiffers(SuspenseID)
  /// A refund is under way that nobody will ask the rail for.
  case refundWithoutCall(SettlementID)
  /// A sealed reply cannot be opened with the present master keys, so it will not be sent.
  case secretUnreadable(outboxRow: Int64)
}
