import HTTP
import Testing

@testable import Sandbox

/// `sendPhoto`, `sendDocument`, `sendMediaGroup`, `getFile`.
@Suite struct FileMethodTests {
  private func form(
    _ field: String, _ bytes: [UInt8], _ more: [String: String] = [:], name: String = "a.png"
  ) -> Multipart {
    var form = Multipart()
    form.add(name: "chat_id", value: "101")
    for (name, value) in more { form.add(name: name, value: value) }
    form.add(name: field, fileName: name, contentType: "image/png", bytes: bytes)
    return form
  }

  private func photoID(_ message: JSON) throws -> String {
    try #require(message["photo"]?.array?.last?["file_id"]?.string)
  }

  @Test func aPhotoIsUploadedDownloadedAndSentAgain() throws {
    let harness = StandInHarness()
    let bytes = TestPictures.png(width: 1280, height: 960, bytes: 5000)
    let sent = try harness.call(
      "sendPhoto",
      form("photo", bytes, ["caption": "<i>Lake</i>", "parse_mode": "HTML", "has_spoiler": "true"]))
    let sizes = try #require(sent["photo"]?.array)
    #expect(sizes.map { $0["width"]?.integer } == [90, 1280])
    #expect(sizes.map { $0["height"]?.integer } == [67, 960])
    #expect(sent["caption"]?.string == "Lake")
    #expect(sent["caption_entities"]?.array?.first?["type"]?.string == "italic")
    #expect(sent["has_media_spoiler"]?.flag == true)
    let id = try photoID(sent)
    let file = try harness.call("getFile", #"{"file_id":"\#(id)"}"#)
    #expect(file["file_size"]?.integer == 5000)
    let path = try #require(file["file_path"]?.string)
    let download = try harness.now(harness.get("/file/bot42:secret/" + path))
    #expect(download.headers["Content-Type"] == "image/png")
    #expect(download.body.joined == bytes)
    let again = try harness.call("sendPhoto", #"{"chat_id":102,"photo":"\#(id)"}"#)
    #expect(try photoID(again) == id)
    let same = try harness.call("sendPhoto", form("photo", bytes))
    #expect(
      same["photo"]?.array?.last?["file_unique_id"] == sizes.last?["file_unique_id"])
  }

  @Test func aDocumentKeepsItsNameAndBytes() throws {
    let harness = StandInHarness()
    let sent = try harness.call(
      "sendDocument", form("document", [0, 13, 10, 45, 45, 255], name: "my \"file\".png"))
    #expect(sent["document"]?["file_name"]?.string == "my \"file\".png")
    #expect(sent["document"]?["mime_type"]?.string == "image/png")
    let id = try #require(sent["document"]?["file_id"]?.string)
    #expect(harness.telegram.file(id) == [0, 13, 10, 45, 45, 255])
    #expect(
      try harness.refusal("sendPhoto", #"{"chat_id":101,"photo":"\#(id)"}"#)
        == "400 Bad Request: can't use file of type Document as Photo")
  }

  @Test func attachedPartsAreFoundByName() throws {
    let harness = StandInHarness()
    let sent = try harness.call(
      "sendPhoto", form("p1", TestPictures.png(), ["photo": "attach://p1"]))
    #expect(sent["photo"]?.array?.count == 2)
    #expect(
      try harness.refusal(
        "sendPhoto", form("p1", TestPictures.png(), ["photo": "attach://p2"]))
        == "400 Bad Request: there is no photo in the request")
  }

  @Test func photosAreRefusedForTheirSize() throws {
    let harness = StandInHarness()
    func refusal(_ bytes: [UInt8]) throws -> String {
      try harness.refusal("sendPhoto", form("photo", bytes))
    }
    let invalid = "400 Bad Request: PHOTO_INVALID_DIMENSIONS"
    #expect(try refusal(TestPictures.png(width: 6000, height: 4001)) == invalid)
    #expect(try refusal(TestPictures.png(width: 2100, height: 100)) == invalid)
    #expect(try refusal([1, 2, 3]) == "400 Bad Request: IMAGE_PROCESS_FAILED")
    #expect(try refusal([]) == "400 Bad Request: file must be non-empty")
    _ = try harness.call("sendPhoto", form("photo", TestPictures.png(width: 5000, height: 5000)))
  }

  // Large uploads take the person's way, which checks the same and parses no multipart.

  @Test func photosAreRefusedAboveTenMegabytes() throws {
    let harness = StandInHarness()
    let words =
      "file of size 10485761 bytes is too big for a photo; the maximum size is "
      + "10485760 bytes"
    #expect(throws: StandInError.badRequest(words)) {
      try harness.ann.sendPhoto(TestPictures.png(bytes: (10 << 20) + 1))
    }
    try harness.ann.sendPhoto(TestPictures.png(bytes: 10 << 20))
  }

  @Test func documentsAreRefusedAboveFiftyMegabytes() throws {
    let harness = StandInHarness()
    #expect(throws: StandInError.entityTooLarge) {
      try harness.ann.sendDocument([UInt8](repeating: 1, count: (50 << 20) + 1), name: "a")
    }
    #expect(
      HTTPResponse.refusal(.entityTooLarge).body.joined
        == Array(
          #"{"ok":false,"error_code":413,"description":"Request Entity Too Large"}"#.utf8))
  }

  @Test func largeFilesAreNotDownloaded() throws {
    let harness = StandInHarness()
    let bytes = [UInt8](repeating: 1, count: (20 << 20) + 1)
    try harness.ann.sendDocument(bytes, name: "a")
    let id = try #require(harness.telegram.messages(in: 101).last?.fileID)
    #expect(
      try harness.refusal("getFile", #"{"file_id":"\#(id)"}"#)
        == "400 Bad Request: file is too big")
  }

  @Test(arguments: [
    ("sendPhoto", #"{"chat_id":101}"#, "there is no photo in the request"),
    ("sendDocument", #"{"chat_id":101}"#, "there is no document in the request"),
    (
      "sendPhoto", #"{"chat_id":101,"photo":"AgAC"}"#,
      "wrong file_id or the file is temporarily unavailable"
    ),
    (
      "sendPhoto", #"{"chat_id":101,"photo":"https://a.bc/d.png"}"#,
      "failed to get HTTP URL content"
    ),
    ("getFile", "{}", "file_id not specified"),
    ("getFile", #"{"file_id":"x"}"#, "wrong file_id or the file is temporarily unavailable"),
  ])
  func refusals(method: String, json: String, words: String) throws {
    #expect(try StandInHarness().refusal(method, json) == "400 Bad Request: " + words)
  }

  @Test func captionsHoldOneThousandAndTwentyFour() throws {
    let harness = StandInHarness()
    let long = String(repeating: "x", count: 1025)
    #expect(
      try harness.refusal("sendPhoto", form("photo", TestPictures.png(), ["caption": long]))
        == "400 Bad Request: message caption is too long")
  }

  @Test func droppedFilesMustBeUploadedAgain() throws {
    let harness = StandInHarness { $0.fileBytesKept = 1000 }
    let id = try photoID(try harness.call("sendPhoto", form("photo", TestPictures.png(bytes: 800))))
    _ = try harness.call("sendPhoto", form("photo", TestPictures.png(bytes: 900)))
    #expect(
      try harness.refusal("sendPhoto", #"{"chat_id":101,"photo":"\#(id)"}"#)
        == "400 Bad Request: wrong file_id or the file is temporarily unavailable")
  }

  @Test func anAlbumIsOneGroupOfMessages() throws {
    let harness = StandInHarness()
    var form = Multipart()
    form.add(name: "chat_id", value: "101")
    form.add(
      name: "media",
      value:
        #"""
        [{"type":"photo","media":"attach://f0","caption":"both"},{"type":"photo",\#
        "media":"attach://f1"}]
        """#
    )
    for name in ["f0", "f1"] {
      form.add(
        name: name, fileName: name, contentType: "image/png", bytes: TestPictures.png())
    }
    let messages = try #require(try harness.call("sendMediaGroup", form).array)
    #expect(messages.count == 2)
    #expect(messages[0]["media_group_id"]?.string == messages[1]["media_group_id"]?.string)
    #expect(messages.map { $0["caption"]?.string } == ["both", nil])
  }

  @Test(arguments: [
    ("[]", "group send failed: an album has 2-10 items"),
    ("{}", "expected an Array of InputMedia"),
    (
      #"[{"type":"photo","media":"x"},{"type":"document","media":"y"}]"#,
      "can't use the media of the specified type in the album"
    ),
    (
      #"[{"type":"photo","media":"x"},{"type":"photo"}]"#,
      "can't parse InputMedia: media not found"
    ),
    (
      #"[{"type":"photo","media":"x"},{"type":"photo","media":"y"}]"#,
      "wrong file_id or the file is temporarily unavailable"
    ),
  ])
  func albumRefusals(media: String, words: String) throws {
    let harness = StandInHarness()
    #expect(
      try harness.refusal("sendMediaGroup", #"{"chat_id":101,"media":\#(media)}"#)
        == "400 Bad Request: " + words)
    #expect(harness.telegram.messages(in: 101).isEmpty)
  }
}
