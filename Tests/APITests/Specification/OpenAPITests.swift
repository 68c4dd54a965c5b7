import API
import HTTP
import Resources
import Testing

/// The OpenAPI document holds what it promises of itself.
struct OpenAPITests {
  private let template: JSON

  init() throws {
    template = try #require(JSONParser.parse(Resources.openAPI))
  }

  /// Calls with every object of a value and the place where it stands.
  private func walk(
    _ value: JSON, at place: String = "#", _ visit: (JSON, [JSON.Field], String) throws -> Void
  ) rethrows {
    switch value {
    case .object(let fields):
      try visit(value, fields, place)
      for field in fields { try walk(field.value, at: "\(place)/\(field.name)", visit) }
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        try walk(element, at: "\(place)/\(index)", visit)
      }
    case .null, .bool, .integer, .number, .string: break
    }
  }

  @Test func examplesAreValid() throws {
    let schema = JSONSchema(document: template)
    var count = 0
    walk(template) { value, _, place in
      guard let wanted = value["schema"], !place.contains("/example") else { return }
      var examples = value["example"].map { [$0] } ?? []
      if case .object(let named) = value["examples"] {
        examples += named.compactMap { $0.value["value"] }
      }
      for example in examples {
        count += 1
        #expect(schema.violations(of: example, against: wanted) == [], "\(place)")
      }
    }
    #expect(count > 50)
  }

  @Test func defaultsAndSchemaExamplesAreValid() throws {
    let schema = JSONSchema(document: template)
    walk(template) { value, fields, place in
      guard place.contains("/schema"), !place.hasSuffix("/properties") else { return }
      let bare = JSON.object(fields.filter { $0.name != "default" && $0.name != "examples" })
      let texts = (value["examples"]?.array ?? []) + (value["default"].map { [$0] } ?? [])
      for text in texts where value["schema"] == nil {
        #expect(schema.violations(of: text, against: bare) == [], "\(place)")
      }
    }
  }

  @Test func referencesLeadSomewhereAndNothingIsLeftOver() throws {
    let schema = JSONSchema(document: template)
    var used: Set<String> = []
    walk(template) { value, _, place in
      guard !place.contains("/example"), let reference = value["$ref"]?.string else { return }
      used.insert(reference)
      #expect(schema.resolved(reference) != nil, "\(place): \(reference)")
    }
    for kind in ["schemas", "responses", "headers", "parameters"] {
      guard case .object(let components) = template["components"]?[kind] else {
        Issue.record("no \(kind)")
        continue
      }
      for component in components {
        let reference = "#/components/\(kind)/\(component.name)"
        #expect(used.contains(reference), "\(reference) is not used")
      }
    }
  }

  @Test func operationsAreComplete() throws {
    var names: Set<String> = []
    walk(template) { value, _, place in
      guard let name = value["operationId"]?.string else { return }
      #expect(names.insert(name).inserted, "\(name) twice")
      #expect(value["summary"]?.string?.isEmpty == false, "\(place)")
      #expect(value["security"]?.array != nil, "\(place) says nothing of keys")
      #expect(value["responses"]?["200"] != nil, "\(place)")
      for hole in place.split(separator: "{").dropFirst() {
        let parameter = hole.prefix { $0 != "}" }
        let declared = value["parameters"]?.array?.contains {
          $0["in"]?.string == "path" && $0["name"]?.string == String(parameter)
        }
        #expect(declared == true, "\(place): \(parameter)")
      }
    }
    #expect(names.count == 24)
  }

  @Test func routesAreThoseOfTheRouter() {
    let served = RouteTemplate.all.reduce(into: [String: Set<String>]()) { routes, template in
      routes[template.path, default: []].insert(template.method)
    }
    var documented = SpecificationCheck(document: template).routes
    // Another handler's, on a listener of its own if the operator wants.
    for path in ["/healthz", "/readyz", "/metrics"] {
      #expect(documented.removeValue(forKey: path) == ["GET"], "\(path)")
    }
    #expect(documented == served)
  }

  @Test func unknownFieldsOfRequestsAreIgnored() throws {
    for name in ["PreviewRequest", "GenerateRequest", "ImagesRequest", "ImageEditForm"] {
      let schema = template["components"]?["schemas"]?[name]
      #expect(schema != nil)
      #expect(schema?["additionalProperties"] == nil, "\(name)")
    }
  }

  @Test func errorsHaveTheShapeOfTheirDialect() throws {
    guard case .object(let paths) = template["paths"] else { return }
    for path in paths {
      let dialect =
        switch DialectName(path: path.name) {
        case .openAI: "OpenAI"
        case .krea: "Krea"
        case .zpk: "ZPK"
        case .v1 where ["/v1/key", "/v1/quote", "/v1/jobs/{id}"].contains(path.name): "Preview"
        case .v1: "Zekron"
        case .preview: path.name.hasPrefix("/readyz") || path.name == "/metrics" ? "" : "Preview"
        }
      walk(path.value) { value, _, _ in
        guard case .object(let responses) = value["responses"] else { return }
        for response in responses where (Int(response.name) ?? 0) >= 400 {
          let name = response.value["$ref"]?.string?.split(separator: "/").last ?? ""
          #expect(name.hasPrefix(dialect), "\(path.name) \(response.name): \(name)")
        }
      }
    }
  }
}
