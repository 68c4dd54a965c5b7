import Testing

@testable import Bot

struct TextTemplateTests {
  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("a {name} b", "a &lt;x&gt; b"), ("{{name}}", "<x>"),
    ("{name}{name}", "&lt;x&gt;&lt;x&gt;"), ("{other}", ""), ("{{other}}.", "."),
    ("open {", "open {"), ("open {name", "open {name"), ("} {name}", "} &lt;x&gt;"),
    ("{{name}", "{{name}"), ("<b>{name}</b>", "<b>&lt;x&gt;</b>"),
  ])
  func placesAreFilled(template: String, expected: String) {
    #expect(TextTemplate(template).filled([("name", "<x>")]) == expected)
  }

  @Test func valuesAreNotTemplatesThemselves() {
    let filled = TextTemplate("{a} {{b}}").filled([("a", "{b}"), ("b", "{a}")])
    #expect(filled == "{b} {a}")
  }

  @Test func placesAreNamed() {
    #expect(TextTemplate("{a} {{b}} {a} c").places == ["a", "b"])
    #expect(TextTemplate("none").places.isEmpty)
  }
}
