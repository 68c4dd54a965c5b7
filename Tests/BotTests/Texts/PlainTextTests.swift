import Telegram
import Testing

@testable import Bot

struct PlainTextTests {
  @Test(arguments: [
    ("", ""), ("a b", "a b"), ("<b>a</b> b", "a b"), ("<b><i>a</i></b>", "a"),
    ("<pre><code class=\"language-bash\">x</code></pre>", "x"),
    ("&lt;b&gt; &amp; &quot;", "<b> & \""), ("&amp;lt;", "&lt;"), ("&nbsp;x", "&nbsp;x"),
    ("a & b", "a & b"), ("a < b", "a < b"), ("1 &lt; 2 &amp;&amp; 3", "1 < 2 && 3"),
    ("🏔 <b>é</b>", "🏔 é"),
  ])
  func tagsGoAndEntitiesAreResolved(html: String, words: String) {
    #expect(PlainText.of(html: html) == words)
  }

  @Test(arguments: ["<b>&\"</b>", "a & b; c < d > e", "&amp;", "\u{0}<", "👩‍👩‍👧‍👦<script>"])
  func escapedTextComesBack(text: String) {
    #expect(PlainText.of(html: HTMLText.escape(text)) == text)
  }
}
