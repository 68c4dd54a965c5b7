import HTTP
import Testing

struct MultipartParsingTests {
  @Test func whatIsWrittenIsRead() throws {
    var form = Multipart()
    form.add(name: "text", value: "привет\r\n--not the boundary")
    form.add(name: "empty", value: "")
    form.add(name: "q\"u;o=te\r\n", value: "--B")
    form.add(
      name: "file", fileName: "a;b \"c\".png", contentType: "image/png",
      bytes: (0...255).map { UInt8($0) } + [13, 10, 45, 45])
    #expect(try read(form.body(boundary: "B0und").joined, boundary: "B0und") == form)
    #expect(try read(Multipart().body(boundary: "B").joined) == Multipart())
  }

  @Test(arguments: [
    "multipart/form-data; boundary=B", "Multipart/Form-Data;boundary=B",
    "multipart/form-data; charset=utf-8; boundary=\"B\"", "multipart/form-data; Boundary=B ",
  ])
  func boundaryIsFoundInAnySpelling(contentType: String) throws {
    var form = Multipart()
    form.add(name: "a", value: "1")
    let read = try Multipart(
      parsing: form.body(boundary: "B").joined, contentType: contentType)
    #expect(read == form)
  }

  @Test(arguments: [
    "multipart/form-data", "multipart/mixed; boundary=B", "", "multipart/form-data; boundary=",
    "multipart/form-data; boundary=\(String(repeating: "x", count: 71))",
  ])
  func noUsableBoundaryIsSaid(contentType: String) {
    #expect(throws: MultipartError.missingBoundary) {
      try Multipart(parsing: Array("--B--\r\n".utf8), contentType: contentType)
    }
  }

  @Test(arguments: [
    "", "--B", "--B\r\n", "--C--\r\n", "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1",
    "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--B",
    "--B\r\nContent-Disposition: form-data\r\n\r\n1\r\n--B--\r\n",
    "--B\r\nno colon\r\n\r\n1\r\n--B--\r\n", "--Bx\r\n\r\n\r\n--B--",
    "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--Bxx",
  ])
  func brokenBodyIsRefused(text: String) {
    #expect(throws: MultipartError.malformed) { try read(Array(text.utf8)) }
  }

  @Test func everyTruncationIsRefused() throws {
    var form = Multipart()
    form.add(name: "a", value: "1")
    form.add(name: "f", fileName: "x", contentType: "a/b", bytes: [1, 2, 3])
    let whole = form.body(boundary: "B").joined
    // The line end after the closing boundary may be missing.
    for count in 0..<(whole.count - 2) {
      #expect(throws: MultipartError.malformed) { try read(Array(whole.prefix(count))) }
    }
  }

  @Test func tooManyPartsAreRefused() {
    var form = Multipart()
    for index in 0..<5 { form.add(name: "\(index)", value: "") }
    let body = form.body(boundary: "B").joined
    let type = Multipart.contentType(boundary: "B")
    #expect(throws: MultipartError.tooManyParts) {
      try Multipart(parsing: body, contentType: type, maxParts: 4)
    }
    #expect(throws: Never.self) { try Multipart(parsing: body, contentType: type, maxParts: 5) }
  }

  @Test func fileWithoutATypeIsBytes() throws {
    let text =
      "--B\r\ncontent-disposition: form-data; name=f; filename=\"x\"\r\n\r\n1\r\n--B--\r\n"
    let part = try #require(try read(Array(text.utf8)).parts.first)
    #expect(part.name == "f")
    #expect(part.fileName == "x")
    #expect(part.contentType == "application/octet-stream")
  }

  private func read(_ body: [UInt8], boundary: String = "B") throws -> Multipart {
    try Multipart(parsing: body, contentType: Multipart.contentType(boundary: boundary))
  }
}
