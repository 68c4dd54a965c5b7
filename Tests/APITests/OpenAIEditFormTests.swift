import Domain
import HTTP
import Testing
import TestSupport

@testable import API

@Suite(.timeLimit(.minutes(5)))
struct OpenAIEditFormTests {
  private static let picture = Array("PIC\r\n--not a boundary".utf8)

  @Test func aFormIsAnOrder() throws {
    var form = Multipart()
    for (name, value) in [
      ("prompt", " a lake "), ("n", "2"), ("seed", "9"), ("strength", "0.5"), ("size", "512x512"),
      ("response_format", "b64_json"), ("model", "zekron-flash"), ("style", "vivid"),
    ] {
      form.add(name: name, value: value)
    }
    form.addPicture("image[]", Self.picture)
    form.addPicture("image[]", [1])
    let order = try order(form)
    #expect(order.prompt == "a lake" && order.count == 2 && order.seed == 9)
    #expect(order.strength.thousandths == 500 && order.size.plain == "512x512")
    #expect(order.model.id == "zekron-flash" && order.style == .vivid && order.wantsBytes)
    #expect(order.sources == [Self.picture, [1]])
  }

  @Test(arguments: [
    ("n", "two", "n"), ("n", "0", "n"), ("n", "1.5", "n"), ("n", "[1]", "n"),
    ("seed", "-1", "seed"),
    ("strength", "strong", "strength"), ("size", "big", "size"), ("model", "7", "model"),
  ])
  func aWrongTextIsNamed(name: String, value: String, parameter: String) throws {
    var form = Multipart()
    form.add(name: "prompt", value: "x")
    form.add(name: name, value: value)
    form.addPicture("image", Self.picture)
    let error = try #require(throws: APIError.self) { try order(form) }
    #expect(OpenAIErrorWords(error).parameter == parameter)
  }

  @Test func digitsInAPromptStayWords() throws {
    var form = Multipart()
    form.add(name: "prompt", value: "1984")
    form.addPicture("image", Self.picture)
    #expect(try order(form).prompt == "1984")
  }

  @Test func aPictureIsRequiredAndTwoAreTheMost() throws {
    var form = Multipart()
    form.add(name: "prompt", value: "x")
    #expect(throws: APIError.invalidParameter("image", reason: "a picture to edit is required")) {
      try order(form)
    }
    for _ in 0..<3 { form.addPicture("image", Self.picture) }
    #expect(throws: APIError.tooManyImages(limit: 2)) { try order(form) }
  }

  @Test func aMaskIsRefusedRatherThanIgnored() throws {
    var form = Multipart()
    form.add(name: "prompt", value: "x")
    form.addPicture("image", Self.picture)
    form.addPicture("mask", Self.picture)
    #expect(throws: APIError.invalidParameter("mask", reason: "masks are not offered")) {
      try order(form)
    }
  }

  @Test func aPictureOfMoreThanTenMegabytesIsRefused() throws {
    var form = Multipart()
    form.add(name: "prompt", value: "x")
    form.addPicture("image", [UInt8](repeating: 1, count: OrderRules.maxSourceBytes + 1))
    #expect(throws: APIError.invalidImage(reason: "it is larger than 10 MB")) { try order(form) }
  }

  @Test(arguments: [
    "", "application/json", "multipart/form-data", "multipart/form-data; boundary=",
    "multipart/form-data; boundary=other",
  ])
  func anythingElseIsNoForm(contentType: String) throws {
    var form = Multipart()
    form.add(name: "prompt", value: "x")
    let request = IncomingRequest(
      method: "POST", path: "/v1/images/edits", headers: ["Content-Type": contentType],
      body: form.body(boundary: "b").joined)
    let error = try #require(throws: APIError.self) {
      try OpenAIEditForm(request, catalog: SampleCatalog.make()).order()
    }
    #expect(error.name == "bad_request")
  }

  @Test func anEditedPictureIsChargedAsOne() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    var form = Multipart()
    form.add(name: "prompt", value: "Add a rainbow in the sky")
    form.addPicture("image", Self.picture)
    let (body, type) = (form.body(boundary: "b").joined, Multipart.contentType(boundary: "b"))
    let response = try await server.working {
      await server.send(
        "POST", "/v1/images/edits", bytes: body, headers: ["Content-Type": type])
    }
    #expect(response.status == 200)
    #expect(response.headers["X-Zekron-Cost"] == "0.0271")
    #expect(response.json.count("data") == 1)
  }

  private func order(_ form: Multipart) throws -> PictureOrder {
    let request = IncomingRequest(
      method: "POST", path: "/v1/images/edits",
      headers: ["Content-Type": Multipart.contentType(boundary: "b")],
      body: form.body(boundary: "b").joined)
    return try OpenAIEditForm(request, catalog: SampleCatalog.make()).order()
  }
}

extension Multipart {
  fileprivate mutating func addPicture(_ name: String, _ bytes: [UInt8]) {
    add(name: name, fileName: "p.png", contentType: "image/png", bytes: bytes)
  }
}
