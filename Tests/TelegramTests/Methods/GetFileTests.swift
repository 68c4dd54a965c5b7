import Testing

@testable import Telegram

@Suite struct GetFileTests {
  @Test func fileIsNamed() throws {
    #expect(try JSON(GetFile(id: "AgAC")) == ["file_id": "AgAC"])
  }
}
