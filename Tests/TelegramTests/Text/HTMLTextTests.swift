import Telegram
import Testing

@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("plain – текст 👋", "plain – текст 👋"),
    ("<b>&\"x\"</b>", "&lt;b&gt;&amp;&quot;x&quot;&lt;/b&gt;"),
    ("&amp;", "&amp;amp;"),
    ("", ""),
    ("é<é", "é&lt;é"),
  ])
  func markupIsEscaped(text: String, escaped: String) {
    #expect(HTMLText.escape(text) == escaped)
  }
}
