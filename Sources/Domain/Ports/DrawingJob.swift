/// The job that the current task draws for.
///
/// A value of the task, not of the request: a request is what decides the file, and two jobs may
/// well order the same. Engines that order elsewhere name their orders after it, so that a job
/// that is drawn anew after a crash is not paid twice.
package enum DrawingJob {
  /// Nil outside of a job.
  @TaskLocal package static var current: JobID?
}
