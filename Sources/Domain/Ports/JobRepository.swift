/// Jobs and their queue.
package protocol JobRepository {
  /// Stores a job and gives it its id and number; those of `job` are ignored. The origin must be
  /// new.
  func insert(_ job: Job) throws -> JobID

  func job(_ id: JobID) throws -> Job?

  func job(origin: String) throws -> Job?

  /// Replaces state, picture, message, failure, reading, attempts and times.
  func update(_ job: Job) throws

  /// Gives the next queued job to a worker and marks it running until `leaseUntil`.
  ///
  /// Fair: among the accounts that have queued jobs, the one with the fewest running jobs, then
  /// the oldest job. Never more than `perAccount` of one account run at once. Jobs of the models
  /// left out keep their places.
  func claimNext(
    leaseUntil: Timestamp, perAccount: Int, without models: Set<String>, at now: Timestamp
  ) throws -> Job?

  /// Gives a job that is drawn for that attempt another seed; false when it is no longer this
  /// worker's.
  func reseed(_ id: JobID, attempt: Int, seed: UInt32) throws -> Bool

  /// Extends the lease of a job claimed for that attempt; false when it is no longer this worker's
  /// to run.
  func extendLease(_ id: JobID, attempt: Int, until: Timestamp) throws -> Bool

  /// Puts running jobs whose lease ended before `now` back into the queue; says how many.
  func requeueExpired(at now: Timestamp) throws -> Int

  /// An account's jobs, newest first.
  func jobs(of account: AccountID, limit: Int, offset: Int) throws -> [Job]

  /// An account's jobs that are queued or running, oldest first.
  func activeJobs(of account: AccountID) throws -> [Job]

  /// An account's jobs that ended with a picture, newest first.
  func finishedJobs(of account: AccountID, limit: Int, offset: Int) throws -> [Job]

  /// How many jobs of an account ended with a picture.
  func finishedCount(of account: AccountID) throws -> Int

  /// Moment when the job that waits longest was ordered; nil when none waits.
  func oldestQueued() throws -> Timestamp?

  /// The job whose progress message or picture has this number in a chat.
  func job(chat: Int64, message: Int64) throws -> Job?

  /// The jobs that wait, oldest first, at most `limit`.
  func queue(limit: Int) throws -> [Job]

  /// 1 for the job that is next; counts only queued jobs of models that wait in its line
  /// (`ModelCatalog.line`).
  func queuePosition(of id: JobID, among models: [String]) throws -> Int

  /// Number of jobs that wait, by model; models of which none waits are left out.
  func waiting() throws -> [String: Int]

  /// Number of jobs in each state.
  func counts() throws -> [JobState: Int]

  /// Seconds from start to finish of the latest stored jobs, oldest first, at most `limit`.
  func recentDurations(limit: Int) throws -> [Duration]

  /// What an account was charged for pictures since a moment, by UTC day and model, oldest first;
  /// what was given back is left out.
  func spending(of account: AccountID, since: Timestamp) throws -> [DailySpending]

  /// The same by key; nil stands for the chat.
  func spendingByKey(
    of account: AccountID, since: Timestamp
  ) throws -> [(key: KeyID?, amount: Amount)]
}

extension JobRepository {
  /// The same with no model left out.
  package func claimNext(
    leaseUntil: Timestamp, perAccount: Int, at now: Timestamp
  ) throws -> Job? {
    try claimNext(leaseUntil: leaseUntil, perAccount: perAccount, without: [], at: now)
  }
}
