import Domain
import Lifecycle
import Testing

@testable import Services

struct RunningJobsTests {
  @Test(.timeLimit(.minutes(1))) func aDrawingIsStopped() async {
    let running = RunningJobs()
    let canceller = running.begin(JobID(1))
    running.cancel(JobID(2))
    running.cancel(JobID(1))
    await canceller.wait()
  }

  @Test(.timeLimit(.minutes(1))) func theEndOfALostDrawingLeavesTheNextOne() async {
    let running = RunningJobs()
    let lost = running.begin(JobID(1))
    let next = running.begin(JobID(1))
    running.end(JobID(1), lost)
    running.cancel(JobID(1))
    await next.wait()
  }

  @Test func anEndedDrawingIsForgotten() {
    let running = RunningJobs()
    let canceller = running.begin(JobID(1))
    running.end(JobID(1), canceller)
    running.cancel(JobID(1))
    running.end(JobID(1), canceller)
  }
}
