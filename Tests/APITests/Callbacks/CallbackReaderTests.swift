import Domain
import HTTP
import Testing
import TestSupport

@testable import API

struct CallbackReaderTests {
  private let order: PictureOrder

  init() throws {
    let model = try SampleCatalog.make().standard
    order = PictureOrder(prompt: "a lake", model: model, size: SizeRule(model).standard)
  }

  private func read(
    _ order: PictureOrder, _ header: String?, _ dialect: DialectName = .v1
  ) throws -> CallbackOrder? {
    var headers = HTTPHeaders()
    headers["X-Webhook-URL"] = header
    return try CallbackReader.callback(
      of: order, headers: headers, dialect: dialect, rules: OutsideRules())
  }

  @Test func theHeaderNamesIt() throws {
    #expect(try read(order, nil) == nil)
    #expect(try read(order, "") == nil)
    let found = try read(order, "https://example.com/hook", .openAI)
    #expect(found?.url.text == "https://example.com/hook" && found?.dialect == "openAI")
  }

  @Test func theOrdersOwnComesFirst() throws {
    var order = order
    let own = CallbackOrder(
      url: try OutsideURL(parsing: "https://own.example/"), dialect: "v1", reference: "r")
    order.callback = own
    #expect(try read(order, "https://example.com/hook") == own)
  }

  @Test(arguments: [
    "nonsense", "http://example.com/", "https://127.0.0.1/", "https://u@example.com/",
    "https://example.com:22/",
  ])
  func whatIsNotCalledIsRefusedBeforeAnythingIsDone(text: String) throws {
    let error = #expect(throws: APIError.self) { try read(order, text) }
    #expect(error?.message.contains("'X-Webhook-URL'") == true)
  }

  @Test func anOrdersOwnIsHeldAgainstTheRulesToo() throws {
    var own = order
    own.callback = CallbackOrder(
      url: try OutsideURL(parsing: "http://example.com/"), dialect: "v1")
    let faulty = own
    #expect(throws: APIError.self) { try read(faulty, nil) }
  }
}
