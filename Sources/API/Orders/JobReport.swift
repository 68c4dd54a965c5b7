import Domain

/// How a job stands at a moment, as far as anybody can tell.
struct JobReport: Sendable {
  let job: Job
  let picture: Picture?
  /// 1 for the job that is next; 0 for one that does not wait.
  var position = 0
  /// Whether it waits because its account already has as many pictures drawn as it may.
  var isHeldBack = false
  /// Whether a worker is free for it.
  var isNext = false
  /// How much of it is drawn, 0…1; nil while nothing is known.
  var progress: Double?
  /// Seconds until it will be done by what the latest jobs took; 0 once it has ended.
  var waitSeconds = 0
}
