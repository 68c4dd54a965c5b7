import Testing

@testable import API

struct DialectNameTests {
  @Test(arguments: [
    ("/v1/", DialectName.v1), ("/v1/nothing", .v1), ("/v1/images/0a", .v1), ("/v1/modelsx", .v1),
    ("/v1/models", .openAI), ("/v1/models/x/y", .openAI), ("/v1/images/generations/x", .openAI),
    ("/v1/images/edits", .openAI), ("/", .preview), ("", .preview), ("/v1", .preview),
    ("/api/v1/x", .preview), ("/V1/x", .preview), ("/storage/x", .preview),
    ("/jobs", .krea), ("/jobs/x/y", .krea), ("/jobsx", .preview), ("/generate/video/x", .krea),
    ("/assets", .krea), ("/api/images/nothing", .zpk), ("/api/imagesx", .preview),
  ])
  func anUnknownPathSpeaksTheDialectOfItsBeginning(path: String, dialect: DialectName) {
    #expect(DialectName(path: path) == dialect)
  }

  @Test func everyNameHasItsDialect() {
    #expect(DialectName.preview.dialect is PreviewDialect)
    #expect(DialectName.v1.dialect is V1Dialect)
    #expect(DialectName.openAI.dialect is OpenAIDialect)
    #expect(DialectName.krea.dialect is KreaDialect)
    #expect(DialectName.zpk.dialect is ZPKDialect)
  }
}
