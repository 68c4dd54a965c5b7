import HTTP
import Testing

@testable import Bot

struct CallParametersTests {
  private let json =
    #"{"chat_id":7,"photo":"","caption":"a \"b\" 🏔","reply_markup":{"x":[1,null,true,1.5]}}"#

  @Test func parametersAreOpenedAndClosedUnchanged() {
    let parameters = CallParameters(json: json)
    #expect(parameters["chat_id"] == .integer(7))
    #expect(parameters["caption"] == .string("a \"b\" 🏔"))
    #expect(CallParameters(json: String(decoding: parameters.json, as: UTF8.self)) == parameters)
  }

  @Test(arguments: ["", "[]", "7", "{", "null"])
  func whatIsNoObjectHasNoParameters(json: String) {
    #expect(CallParameters(json: json).json == Array("{}".utf8))
  }

  @Test func fieldsAreSetRemovedAndRenamed() {
    var parameters = CallParameters(json: #"{"a":1,"b":"x"}"#)
    parameters["a"] = nil
    parameters["c"] = .bool(true)
    parameters.rename("b", to: "d")
    parameters.rename("gone", to: "e")
    #expect(String(decoding: parameters.json, as: UTF8.self) == #"{"c":true,"d":"x"}"#)
  }

  @Test func formsHaveStringsAsTheyAreAndTheRestAsJSON() {
    let file = Multipart.Part(
      name: "photo", fileName: "p.png", contentType: "image/png", bytes: [1])
    var parameters = CallParameters(json: json)
    parameters["photo"] = nil
    let parts = parameters.form(adding: file).parts
    #expect(parts.map(\.name) == ["caption", "chat_id", "reply_markup", "photo"])
    let texts = parts.dropLast().map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(texts == ["a \"b\" 🏔", "7", #"{"x":[1,null,true,1.5]}"#])
    #expect(parts.last == file)
  }
}
