import FoundationEssentials
import Telegram
import Testing

@Suite struct JSONWriterTests {
  @Test func everyASCIICharacterSurvives() throws {
    let text = String(String.UnicodeScalarView((0..<128).compactMap { Unicode.Scalar($0) }))
    #expect(try JSON(value: text) == .string(text))
  }

  @Test(arguments: [
    "", "\"", "\\", "\\\"\n\r\t\u{0}\u{1F}", "текст 👋🇩🇪 漢字", "</script>",
    "\u{2028}\u{2029}\u{7F}",
    "a\\u0041", "ends with \"",
  ])
  func stringsSurvive(text: String) throws {
    #expect(try JSON(value: text) == .string(text))
  }

  @Test func randomStringsSurvive() throws {
    var generator = FixedGenerator()
    for _ in 0..<300 {
      let scalars = (0..<Int(generator.next() % 40)).compactMap { _ in
        Unicode.Scalar(UInt32(truncatingIfNeeded: generator.next() % 0x3000))
      }
      let text = String(String.UnicodeScalarView(scalars))
      #expect(try JSON(value: text) == .string(text))
    }
  }

  @Test(arguments: [0, -1, Int64.max, Int64.min, -1_001_234_567_890])
  func numbersSurvive(number: Int64) throws {
    #expect(try JSON(value: number) == .number(number))
  }

  @Test func objectsAndArraysNest() {
    var json = JSONWriter(capacity: 0)
    json.object { outer in
      outer.field("a", [Int64]())
      outer.field("b", [["x"], [], ["y", "z"]])
      outer.field("c", Bool?.none)
      outer.field("d", false)
    }
    let text = String(decoding: json.bytes, as: UTF8.self)
    #expect(text == #"{"a":[],"b":[["x"],[],["y","z"]],"d":false}"#)
  }

  @Test func emptyObjectIsClosed() {
    var json = JSONWriter()
    json.object { _ in }
    #expect(json.bytes == Array("{}".utf8))
  }
}

/// Numbers that look random and are the same each time (SplitMix64).
struct FixedGenerator: RandomNumberGenerator {
  var state: UInt64 = 42

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
