import Testing

@testable import API

struct RouteTemplateTests {
  @Test func noTwoTemplatesAreTheSame() {
    #expect(Set(RouteTemplate.all).count == RouteTemplate.all.count)
  }

  @Test func aParameterIsHandedOnAsItIs() {
    let template = RouteTemplate("GET", "/a/{x}/b", .v1) { .picture(token: $0) }
    #expect(template.route(of: ["a", "é:%", "b"]) == .picture(token: "é:%"))
    #expect(template.route(of: ["a", "", "b"]) == nil)
    #expect(template.route(of: ["a", "x", "c"]) == nil)
    #expect(template.route(of: ["a", "x"]) == nil)
    #expect(template.route(of: []) == nil)
    #expect(!template.isLiteral)
  }

  @Test func aFixedPathHasNoParameter() {
    let template = RouteTemplate("GET", "/a/b", .v1) { _ in .balance }
    #expect(template.isLiteral)
    #expect(template.route(of: ["a", "b"]) == .balance)
  }
}
