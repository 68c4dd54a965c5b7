import Testing

@testable import Generation

struct CancellationFlagTests {
  @Test func onceSetItStaysSet() {
    let flag = CancellationFlag()
    #expect(!flag.isSet)
    flag.set()
    flag.set()
    #expect(flag.isSet)
  }
}
