import Testing

@testable import Sandbox

@Suite struct HTMLMarkupTests {
  @Test(arguments: [
    ("<b>x</b>", TextEntity.Kind.bold), ("<strong>x</strong>", .bold), ("<i>x</i>", .italic),
    ("<em>x</em>", .italic), ("<u>x</u>", .underline), ("<ins>x</ins>", .underline),
    ("<s>x</s>", .strikethrough), ("<del>x</del>", .strikethrough),
    ("<strike>x</strike>", .strikethrough), ("<code>x</code>", .code), ("<pre>x</pre>", .pre),
    ("<tg-spoiler>x</tg-spoiler>", .spoiler), ("<span class=\"tg-spoiler\">x</span>", .spoiler),
    ("<blockquote>x</blockquote>", .blockquote),
    ("<blockquote expandable>x</blockquote>", .expandableBlockquote),
    ("<B >x</>", .bold),
  ])
  func readsTags(markup: String, kind: TextEntity.Kind) throws {
    let text = try HTMLMarkup.parse(markup)
    #expect(text.text == "x")
    #expect(text.entities == [TextEntity(kind, offset: 0, length: 1)])
  }

  @Test func countsInUTF16AndNests() throws {
    let markup = "😀 <b>é<i>😀</i></b> &lt;&amp;&gt;&quot;&#1046;&#x416;&copy;"
    let text = try HTMLMarkup.parse(markup)
    #expect(text.text == "😀 é😀 <&>\"ЖЖ&copy;")
    #expect(
      text.entities == [
        TextEntity(.bold, offset: 3, length: 3), TextEntity(.italic, offset: 4, length: 2),
      ])
  }

  @Test(arguments: [
    ("<a href=\"https://example.com\">x</a>", "https://example.com/"),
    ("<a href='https://example.com/?a=1&amp;b=2'>x</a>", "https://example.com/?a=1&b=2"),
    ("<a href=\"example.com\">x</a>", "http://example.com/"),
    ("<a href=\"tg://resolve?domain=x\">x</a>", "tg://resolve?domain=x"),
  ])
  func readsLinks(markup: String, url: String) throws {
    let text = try HTMLMarkup.parse(markup)
    #expect(text.entities == [TextEntity(.textLink, offset: 0, length: 1, url: url)])
  }

  @Test func linksToNothingAndToPeople() throws {
    #expect(try HTMLMarkup.parse("<a href=\"nothing\">x</a>").entities.isEmpty)
    #expect(
      try HTMLMarkup.parse("<a href=\"tg://user?id=101\">Ann</a>").entities
        == [TextEntity(.textMention, offset: 0, length: 3, user: 101)])
  }

  @Test func codeWithLanguageIsOnePre() throws {
    let text = try HTMLMarkup.parse("<pre><code class=\"language-python\">x = 1</code></pre>")
    #expect(text.entities == [TextEntity(.pre, offset: 0, length: 5, language: "python")])
    let plain = try HTMLMarkup.parse("<code class=\"language-python\">x</code>")
    #expect(plain.entities == [TextEntity(.code, offset: 0, length: 1)])
  }

  @Test func emptyTagsMarkNothing() throws {
    #expect(try HTMLMarkup.parse("a<b></b>c") == FormattedText("ac"))
    #expect(try HTMLMarkup.parse("a & b &") == FormattedText("a & b &"))
  }

  @Test(arguments: [
    ("a <x>", "Unsupported start tag \"x\" at byte offset 2"),
    ("é<h1>", "Unsupported start tag \"h1\" at byte offset 2"),
    ("1 < 2", "Unsupported start tag \"\" at byte offset 2"),
    ("<b>x", "Can't find end tag corresponding to start tag \"b\""),
    ("x</b>", "Unexpected end tag at byte offset 1"),
    (
      "<b>x</i>",
      "Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\""
    ),
    ("<b", "Unclosed start tag at byte offset 0"),
    ("<b>x</b", "Unclosed end tag at byte offset 4"),
    (
      "<a href>x</a>",
      "Expected equal sign in declaration of an attribute of the tag \"a\" at byte offset 0"
    ),
    ("<a =x>x</a>", "Empty attribute name in the tag \"a\" at byte offset 0"),
    ("<a href=\"x", "Unclosed start tag at byte offset 0"),
    ("<a href=a/b>x</a>", "Unexpected end of name token at byte offset 8"),
    ("<span>x</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0"),
  ])
  func refusesWithTelegramsWords(markup: String, words: String) {
    #expect(throws: StandInError.badRequest("can't parse entities: " + words)) {
      try HTMLMarkup.parse(markup)
    }
  }
}
