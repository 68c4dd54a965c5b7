import HTTP
import Testing

@testable import API

@Suite(.timeLimit(.minutes(5)))
struct ModelListTests {
  @Test func modelsAreListedWithTheirPrices() async throws {
    let server = try await APIFixture().server()
    let list = await server.send("GET", "/v1/models")
    #expect(list.status == 200)
    #expect(list.names() == ["object", "data"])
    #expect(list.string("object") == "list")
    #expect(list.json.count("data") == 2)
    #expect(
      list.names("data.0") == [
        "id", "object", "created", "owned_by", "name", "status", "max_size", "price",
      ])
    #expect(list.string("data.0.id") == "zekron-image-1")
    #expect(list.string("data.0.max_size") == "2048x2048")
    #expect(list.json.at("data.0.created") == .integer(1_767_225_600))
    #expect(list.string("data.1.price.create.from") == "0.0150")
    #expect(list.string("data.0.price.edit.to") == "0.0290")
    #expect(list.string("data.0.price.currency") == "USD")
  }

  @Test func oneModelIsTheSameByIdAndAlias() async throws {
    let server = try await APIFixture().server()
    let list = await server.send("GET", "/v1/models")
    for id in ["zekron-image-1", "zekron-image-1:image-preview"] {
      let model = await server.send("GET", "/v1/models/\(id)")
      #expect(model.json == list.json.at("data.0"))
    }
    let unknown = await server.send("GET", "/v1/models/gpt-image-1")
    #expect(unknown.status == 404)
    #expect(unknown.string("error.code") == "model_not_found")
    #expect(unknown.string("error.param") == "model")
  }
}
