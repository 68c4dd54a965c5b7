import Testing

@testable import Services

struct EngineLoadTests {
  @Test func jobsInWorkAreCountedByEngine() {
    let load = EngineLoad()
    for engine in ["gpu", "painter", "gpu"] { load.add(engine) }
    #expect(load.current == ["gpu": 2, "painter": 1])
    load.remove("gpu")
    load.remove("painter")
    #expect(load.current == ["gpu": 1])
    load.remove("painter")
    #expect(load.current == ["gpu": 1])
  }
}
