import HTTP
import Testing

struct HTTPHeadersTests {
  @Test func namesCompareWithoutRegardToCase() {
    let headers: HTTPHeaders = ["Content-Type": "a/b", "X": "1", "x": "2"]
    #expect(headers["content-type"] == "a/b")
    #expect(headers["X"] == "1")
    #expect(headers.values(of: "x") == ["1", "2"])
    #expect(headers["Y"] == nil)
    #expect(headers.values(of: "Y").isEmpty)
  }

  @Test func settingReplacesEveryFieldOfTheName() {
    var headers: HTTPHeaders = ["A": "1", "B": "2", "a": "3"]
    headers["a"] = "4"
    #expect(headers.fields.map(\.name) == ["B", "a"])
    headers["B"] = nil
    #expect(headers == ["a": "4"])
    headers.add(name: "A", value: "5")
    #expect(headers.values(of: "a") == ["4", "5"])
  }

  @Test(arguments: [("A-z", "a-Z", true), ("a", "ab", false), ("[", "{", false), ("é", "É", false)])
  func onlyASCIILettersFold(left: String, right: String, isEqual: Bool) {
    #expect(left.equalsIgnoringASCIICase(right) == isEqual)
    #expect(right.equalsIgnoringASCIICase(left) == isEqual)
  }
}
