import HTTP
import Testing

@testable import Generation

struct PreviewQuestionsTests {
  private func answer(_ image: String) throws -> JSON {
    try #require(JSONParser.parse(Array(#"{"progress":0.5,"current_image":\#(image)}"#.utf8)))
  }

  @Test func everyThirdLookAsks() {
    var questions = PreviewQuestions(isAsking: true)
    #expect(
      (1...7).map { _ in questions.next() } == [false, false, true, false, false, true, false])
    var deaf = PreviewQuestions(isAsking: false)
    #expect((1...6).allSatisfy { _ in !deaf.next() })
  }

  @Test func onlyAnotherPictureIsNews() throws {
    var questions = PreviewQuestions(isAsking: true)
    #expect(questions.news(in: try answer("null")) == nil)
    #expect(questions.news(in: try answer("\"\"")) == nil)
    #expect(questions.news(in: try answer("7")) == nil)
    #expect(questions.news(in: try answer("\"aGVsbG8=\"")) == "aGVsbG8=")
    #expect(questions.news(in: try answer("\"aGVsbG8=\"")) == nil)
    #expect(questions.news(in: try answer("\"d29ybGQ=\"")) == "d29ybGQ=")
  }

  @Test func whatNobodyWantsIsNoNews() throws {
    var questions = PreviewQuestions(isAsking: false)
    #expect(questions.news(in: try answer("\"aGVsbG8=\"")) == nil)
  }

  @Test func answersThatCannotBeReadEndTheAsking() {
    var questions = PreviewQuestions(isAsking: true)
    questions.note(.slow)
    #expect((1...3).map { _ in questions.next() }.last == true)
    questions.note(.unreadable(reason: "it is too large"))
    #expect((1...6).allSatisfy { _ in !questions.next() })
  }
}
