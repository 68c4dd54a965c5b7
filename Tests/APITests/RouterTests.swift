import Testing

@testable import API

struct RouterTests {
  @Test(arguments: [
    ("POST", "/api/v1/zekron-image-1:image-preview", "preview"),
    ("GET", "/storage/img_1.png", "preview"),
    ("POST", "/v1/generate", "v1"), ("GET", "/v1/balance", "v1"), ("GET", "/v1/generations", "v1"),
    ("POST", "/v1/images/generations", "openAI"), ("POST", "/v1/images/edits", "openAI"),
    ("GET", "/v1/images/0a1b", "v1"), ("GET", "/v1/models", "openAI"),
    ("GET", "/v1/models/zekron-flash", "openAI"), ("GET", "/v1/key", "preview"),
    ("GET", "/v1/jobs/a1", "preview"), ("POST", "/v1/quote", "preview"),
    ("POST", "/generate/image/z-image/z-image", "krea"), ("GET", "/jobs", "krea"),
    ("GET", "/jobs/3c90", "krea"), ("DELETE", "/jobs/3c90", "krea"),
    ("POST", "/api/images/generate", "zpk"), ("POST", "/api/images/check-status", "zpk"),
    ("GET", "/docs", "preview"),
    ("GET", "/openapi.json", "preview"),
  ])
  func everyPathHasItsRoute(method: String, path: String, dialect: String) throws {
    guard case .found(let route, let template) = Router.match(method: method, path: path) else {
      Issue.record("\(path) has no route")
      return
    }
    #expect(template.method == method)
    #expect(template.dialect.rawValue == dialect)
    #expect(route == template.make(String(path.split(separator: "/").last ?? "")))
    let asHead = Router.match(method: "HEAD", path: path)
    #expect(asHead.isFound == (method == "GET" || path.hasPrefix("/jobs/")))
  }

  @Test func everyTemplateIsFoundByItsOwnPath() {
    for template in RouteTemplate.all {
      let path = template.path.replacing(/\{[a-z]+\}/, with: "x")
      guard case .found(_, let found) = Router.match(method: template.method, path: path) else {
        Issue.record("\(path) has no route")
        continue
      }
      #expect(found == template)
    }
  }

  @Test(arguments: ["PUT", "DELETE", "PATCH", "OPTIONS", "", "get", "POST\0"])
  func aWrongMethodIsToldTheRightOnes(method: String) {
    #expect(
      Router.match(method: method, path: "/v1/balance").allowed == ["GET", "HEAD"])
    #expect(Router.match(method: method, path: "/v1/generate").allowed == ["POST"])
  }

  @Test(arguments: ["\u{1F3FB}", "\u{301}", "\u{200D}a"])
  func whatCombinesWithASlashIsAParameterStill(text: String) {
    #expect(Router.match(method: "GET", path: "/v1/models/" + text).isFound)
    #expect(DialectName(path: "/v1/models/" + text + "/more") == .openAI)
    #expect(DialectName(path: "/v1/" + text) == .v1)
  }

  @Test func aFixedPathIsNeverTakenForAParameter() {
    #expect(Router.match(method: "GET", path: "/v1/images/generations").allowed == ["POST"])
    #expect(Router.match(method: "GET", path: "/v1/images/edits").allowed == ["POST"])
    #expect(Router.match(method: "POST", path: "/v1/images/0a1b").allowed == ["GET", "HEAD"])
  }

  @Test(arguments: [
    "/", "", "//", "/v1", "/v1/", "/v1/balance/", "//v1/balance", "/v1//balance", "/v1/images/",
    "/v1/images//", "/v1/images/a/b", "/api/v1/", "/api/v1", "/storage/", "/V1/balance", "/docs/",
    "/v1/models/", "/v1/jobs/", "/api/v1/a/b", "v1/balance", "/v1/balance\0", "/{model}",
  ])
  func anythingElseIsUnknown(path: String) {
    #expect(Router.match(method: "GET", path: path).isUnknown)
    #expect(Router.match(method: "POST", path: path).isUnknown)
  }
}

extension Router.Match {
  fileprivate var isFound: Bool { if case .found = self { true } else { false } }
  fileprivate var isUnknown: Bool { if case .unknown = self { true } else { false } }

  fileprivate var allowed: [String]? {
    if case .wrongMethod(let allowed, _) = self { allowed } else { nil }
  }
}
