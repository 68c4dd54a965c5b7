import Domain
import Testing

struct EngineMonitorTests {
  @Test(arguments: [(0, 10), (1, 10), (2, 20), (5, 30), (-3, 10)])
  func theWaitGrowsByRoundsOfAllPlaces(ahead: Int, seconds: Int) {
    let status = EngineStatus(name: "gpu", places: 2, typical: .seconds(10))
    #expect(status.wait(behind: ahead) == .seconds(seconds))
  }

  @Test func nothingIsPromisedBeforeTheFirstPicture() {
    #expect(EngineStatus(name: "gpu", places: 2).wait(behind: 1) == nil)
  }
}
