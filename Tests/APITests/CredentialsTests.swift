import HTTP
import Testing

@testable import API

struct CredentialsTests {
  @Test(arguments: [
    ("Bearer zk_1", "zk_1"), ("bearer zk_1", "zk_1"), ("BEARER   zk_1 ", "zk_1"),
    ("Key zk_1", "zk_1"),
  ])
  func aKeyComesWithItsScheme(value: String, secret: String) {
    #expect(Credentials.secret(of: ["Authorization": value]) == secret)
  }

  @Test(arguments: ["", " ", "Bearer", "Bearer ", "key"])
  func aSchemeAloneIsNoKey(value: String) {
    #expect(Credentials.secret(of: ["Authorization": value]) == nil)
  }

  @Test(arguments: ["zk_1", "Basic zk_1", "Bearer zk_1 zk_2", "Bearer\tzk_1"])
  func anythingElseIsAWrongKey(value: String) {
    #expect(Credentials.secret(of: ["Authorization": value]) == "")
  }

  @Test func theOtherHeaderCountsWhenThereIsNoFirst() {
    #expect(Credentials.secret(of: ["X-API-Key": "zk_1"]) == "zk_1")
    #expect(Credentials.secret(of: ["x-api-key": ""]) == nil)
    #expect(Credentials.secret(of: ["X-API-Key": "a", "Authorization": "Bearer b"]) == "b")
    #expect(Credentials.secret(of: [:]) == nil)
  }
}
