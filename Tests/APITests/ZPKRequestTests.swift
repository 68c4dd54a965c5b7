import Domain
import HTTP
import TestSupport
import Testing

@testable import API

struct ZPKRequestTests {
  private func order(_ fields: String) throws -> PictureOrder {
    let request = IncomingRequest(
      method: "POST", path: "/api/images/generate", body: Array(#"{"prompt":"x"\#(fields)}"#.utf8))
    return try ZPKRequest(form: try ZPKForm(request), catalog: try SampleCatalog.make()).order()
  }

  @Test func whatIsLeftOutIsAsDocumented() throws {
    let order = try order("")
    #expect(order.model.id == "zpk-ultra" && order.count == 1 && order.style == .vivid)
    #expect(order.size.plain == "1024x1024" && order.patience == .nothing)
    #expect(order.register?.name == nil && order.register?.isGuarded == false)
    #expect(order.register?.euros == Euros(micros: 38_000) && order.callback == nil)
    #expect(try self.order(#","num":"","style":"","quality":"","model":"""#) == order)
  }

  @Test func everythingReachesTheOrder() throws {
    let order = try order(
      #","model":"dall-e-3","num":20,"quality":"hq","style":"natural","unique_guard":true,"#
        + #""resolution":"1792x1024","unique_request_id":"ab","#
        + #""connection_type":"hold","callback_url":"https://a.example/""#)
    #expect(order.model.id == "dall-e-3-hq" && order.count == 20 && order.style == .natural)
    #expect(order.size.plain == "1792x1024" && order.patience == .endings)
    #expect(order.register?.name == "ab" && order.register?.isGuarded == true)
    #expect(order.register?.euros == Euros(micros: 120_000))
    #expect(order.price == Amount(micros: 132_000))
    #expect(order.callback?.url.text == "https://a.example/" && order.callback?.dialect == "zpk")
  }

  @Test(arguments: [
    (#","num":0"#, "num"), (#","num":21"#, "num"), (#","num":1.5"#, "num"), (#","num":"x""#, "num"),
    (#","model":"zekron-image-1""#, "model"), (#","model":"zpk-ultra-hq""#, "model"),
    (#","quality":"best""#, "quality"), (#","style":"line""#, "style"),
    (#","resolution":"512x512""#, "resolution"), (#","connection_type":"slow""#, "connection_type"),
    (#","connection_type":"hold""#, "unique_request_id"),
    (#","unique_request_id":"has a space""#, "unique_request_id"),
    (#","unique_guard":"perhaps""#, "unique_guard"),
    (#","callback_url":"nonsense""#, "callback_url"),
    (#","prompt":" ""#, "prompt"), (#","prompt":[]"#, "prompt"),
  ])
  func wrongFieldsAreNamed(fields: String, name: String) throws {
    let error = try #require(throws: APIError.self) { try order(fields) }
    let words = ZPKErrorWords(error)
    #expect(words.id == "INVALID_PARAMETER" && words.field == name)
  }

  @Test func aLongNameIsRefusedAndASampleOfTheVendorsTaken() throws {
    #expect(
      try order(#","unique_request_id":"ZPK983ujdsifoj38497""#).register?.name
        == "ZPK983ujdsifoj38497")
    let long = String(repeating: "a", count: 65)
    #expect(throws: APIError.self) { try order(#","unique_request_id":"\#(long)""#) }
  }

  @Test func theGuardIsAnotherOrder() throws {
    #expect(try order("").digest != order(#","unique_guard":true"#).digest)
    #expect(
      try order(#","unique_request_id":"a","connection_type":"hold""#).digest
        == order(#","unique_request_id":"a""#).digest)
  }
}
