import Domain
import Testing

@testable import API

struct WaitEstimateTests {
  @Test func placesOfTheQueueAreDrawnInRounds() {
    let estimate = WaitEstimate(
      durations: [.seconds(4), .seconds(3), .seconds(900)], workers: 2)
    #expect(estimate.duration == .seconds(4))
    #expect((1...5).map { estimate.seconds(position: $0) } == [4, 4, 8, 8, 12])
    #expect(estimate.seconds(drawnFor: .milliseconds(500)) == 4)
    #expect(estimate.seconds(drawnFor: .seconds(3)) == 1)
    #expect(estimate.seconds(drawnFor: .seconds(60)) == 1)
  }

  @Test func withoutMeasurementsItIsAGuess() {
    #expect(WaitEstimate(durations: [], workers: 0).seconds(position: 2) == 10)
  }

  @Test func nothingTakesNoTime() {
    #expect(WaitEstimate(durations: [.milliseconds(3)], workers: 4).seconds(position: 1) == 1)
  }
}
