import HTTP
import Testing

@testable import Sandbox

struct JSONFlagTests {
  @Test(arguments: [
    (JSON.bool(true), true), (.integer(1), true), (.string("True"), true), (.string("yes"), true),
    (.string("false"), false), (.integer(0), false), (.null, false),
  ])
  func flagsReadLikeTheBotAPI(value: JSON, flag: Bool) {
    #expect(value.flag == flag)
  }
}
