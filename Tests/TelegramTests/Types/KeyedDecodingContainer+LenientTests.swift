import Testing

@testable import Telegram

@Suite struct LenientTests {
  private struct Probe: Decodable {
    let value: Int?

    init(from decoder: any Decoder) throws {
      value = try decoder.container(keyedBy: Keys.self).lenient(.value)
    }

    enum Keys: String, CodingKey { case value }
  }

  @Test(arguments: [
    (#"{"value":5}"#, Int?.some(5)), (#"{"value":null}"#, nil), (#"{"value":"5"}"#, nil),
    (#"{"value":[5]}"#, nil), ("{}", nil),
  ])
  func whatDoesNotFitIsNil(text: String, expected: Int?) throws {
    #expect(try decoded(Probe.self, text).value == expected)
  }
}
