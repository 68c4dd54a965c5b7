import Telegram
import Testing

@Suite struct UserTests {
  @Test func everyFieldIsRead() throws {
    let user = try decoded(
      User.self,
      #"{"id":7,"is_bot":true,"first_name":"A","last_name":"B","username":"c","#
        + #""language_code":"ru","is_premium":true}"#)
    let expected = User(
      id: 7, isBot: true, firstName: "A", lastName: "B", username: "c", languageCode: "ru")
    #expect(user == expected)
  }

  @Test func onlyTheIDIsNeeded() throws {
    #expect(try decoded(User.self, #"{"id":7}"#) == User(id: 7))
    #expect(throws: DecodingError.self) { try decoded(User.self, #"{"first_name":"A"}"#) }
  }
}
