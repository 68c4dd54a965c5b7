import HTTP
import Testing

struct MultipartTests {
  @Test func bodyFollowsTheGrammar() {
    var form = Multipart()
    form.add(name: "chat_id", value: "7")
    form.add(name: "photo", fileName: "a.png", contentType: "image/png", bytes: [1, 2])
    let text = String(decoding: form.body(boundary: "B").joined, as: UTF8.self)
    let expected =
      "--B\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n7\r\n"
      + "--B\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.png\"\r\n"
      + "Content-Type: image/png\r\n\r\n\u{1}\u{2}\r\n--B--\r\n"
    #expect(text == expected)
    #expect(Multipart.contentType(boundary: "B") == "multipart/form-data; boundary=B")
  }

  @Test func fileBytesAreASegmentOfTheirOwn() {
    var form = Multipart()
    form.add(name: "f", fileName: "f", contentType: "a/b", bytes: [1, 2, 3])
    #expect(form.body(boundary: "B").segments.contains([1, 2, 3]))
  }

  @Test func namesCannotBreakOut() {
    var form = Multipart()
    form.add(name: "a\"\r\nX: y", value: "v")
    let text = String(decoding: form.body(boundary: "B").joined, as: UTF8.self)
    #expect(text.contains("name=\"a%22%0D%0AX: y\"\r\n\r\nv"))
  }

  @Test func formOfNothingIsJustTheEnd() {
    #expect(Multipart().body(boundary: "B") == .text("--B--\r\n"))
  }
}
