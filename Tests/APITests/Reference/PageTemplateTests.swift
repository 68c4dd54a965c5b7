import Testing

@testable import API

struct PageTemplateTests {
  private func filled(
    _ text: String, _ values: [String: PageValue] = [:]
  ) throws -> String {
    try PageTemplate(text).filled(with: values)
  }

  @Test func textStaysAsItIs() throws {
    #expect(try filled("") == "")
    #expect(try filled("a { b } {c} <d> é 🖼️") == "a { b } {c} <d> é 🖼️")
  }

  @Test func valuesAreEscaped() throws {
    let text = "<b class=\"x\" id='y'>&"
    #expect(
      try filled("[{{v}}]", ["v": .text(text)])
        == "[&lt;b class=&quot;x&quot; id=&#39;y&#39;&gt;&amp;]")
    #expect(try filled("[{{&v}}]", ["v": .text(text)]) == "[\(text)]")
  }

  @Test func whatIsFilledInIsNoTemplate() throws {
    #expect(try filled("{{&v}}", ["v": .text("{{w}}")]) == "{{w}}")
  }

  @Test func bracesOfCodeAreNoTags() throws {
    #expect(try filled("f\"{x}\" ${y} {{{v}}}", ["{v": .text("1")]) == "f\"{x}\" ${y} 1}")
  }

  @Test func sectionsRepeatAndSeeWhatIsAround() throws {
    let page = try filled(
      "{{#rows}}<{{name}}{{unit}}>{{/rows}}.",
      ["rows": .texts("name", ["a", "b"]), "unit": .text("px")])
    #expect(page == "<apx><bpx>.")
  }

  @Test func innerValuesHideOuterOnes() throws {
    let page = try filled(
      "{{v}}{{#rows}}{{v}}{{/rows}}", ["v": .text("outer "), "rows": .texts("v", ["inner"])])
    #expect(page == "outer inner")
  }

  @Test func sectionsNest() throws {
    let models: PageValue = .list([
      ["id": .text("one"), "aliases": .texts("alias", ["x", "y"])],
      ["id": .text("two"), "aliases": .texts("alias", [])],
    ])
    let page = try filled(
      "{{#models}}{{id}}:{{#aliases}}{{alias}},{{/aliases}}{{^aliases}}-{{/aliases}};{{/models}}",
      ["models": models])
    #expect(page == "one:x,y,;two:-;")
  }

  @Test func invertedSectionsStandForNothing() throws {
    #expect(try filled("{{^v}}none{{/v}}", ["v": .optional("x", nil)]) == "none")
    #expect(try filled("{{^v}}none{{/v}}", ["v": .optional("x", "1")]) == "")
  }

  @Test(arguments: [
    ("a {{b", PageTemplateError.openTag("b")),
    ("{{#a}}b", .openSection("a")),
    ("{{#a}}{{#b}}{{/a}}{{/b}}", .unmatchedEnd("a")),
    ("b{{/a}}", .unmatchedEnd("a")),
    ("{{a}}", .unknownText("a")),
    ("{{#a}}{{/a}}", .unknownList("a")),
    ("{{^a}}{{/a}}", .unknownList("a")),
    ("{{list}}", .unknownText("list")),
    ("{{#text}}{{/text}}", .unknownList("text")),
  ])
  func mistakesAreRefused(text: String, error: PageTemplateError) {
    #expect(throws: error) {
      try filled(text, ["list": .list([]), "text": .text("")])
    }
  }
}
