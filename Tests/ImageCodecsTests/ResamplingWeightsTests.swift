import Testing

@testable import ImageCodecs

@Suite struct ResamplingWeightsTests {
  @Test(arguments: [(1, 1), (1, 9), (9, 1), (100, 33), (33, 100), (1024, 90), (5, 4)])
  func weightsSumUpAndStayInside(_ source: Int, _ target: Int) {
    let weights = ResamplingWeights(from: source, to: target)
    for position in 0..<target {
      var sum: Int32 = 0
      weights.forEach(position) { index, weight in
        #expect((0..<source).contains(index))
        #expect(weight >= 0)
        sum += weight
      }
      #expect(sum == 1 << ResamplingWeights.shift)
    }
  }
}
