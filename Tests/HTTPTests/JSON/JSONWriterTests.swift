import HTTP
import Testing

@Suite struct JSONWriterTests {
  @Test func putsCommasWhereTheyBelong() {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("a", 1)
    writer.name("b")
    writer.beginArray()
    writer.string("x")
    writer.beginObject()
    writer.endObject()
    writer.raw("[2]".utf8)
    writer.endArray()
    writer.field("c", false)
    writer.nullable("d", String?.none)
    writer.endObject()
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == #"{"a":1,"b":["x",{},[2]],"c":false,"d":null}"#)
  }

  @Test func escapesWhatMustBeEscaped() {
    var writer = JSONWriter()
    writer.string("\"\\\n\r\t\u{1}é😀/")
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == "\"\\\"\\\\\\n\\r\\t\\u0001é😀/\"")
  }

  @Test(arguments: [
    #"{"a":[1,-2,{"b":null,"c":"d"}],"e":true,"f":1.5}"#, "[]", "\"x\"", "[[],[1]]",
  ])
  func writesBackWhatWasRead(text: String) {
    #expect(JSONParser.parse(text)?.text == text)
  }
}
