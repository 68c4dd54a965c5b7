import Glibc
import Testing

@testable import Zekron

struct ConfigurationFileTests {
  @Test func filesAreRead() throws {
    let bytes = try ConfigurationFile.read(#filePath)
    #expect(bytes.starts(with: Array("import Glibc".utf8)))
  }

  @Test func missingFilesFoldersAndEndlessOnesAreRefused() {
    #expect(throws: ConfigurationFileError.system(ENOENT)) {
      try ConfigurationFile.read("/nowhere/at/all")
    }
    #expect(throws: ConfigurationFileError.system(EISDIR)) { try ConfigurationFile.read("/tmp") }
    #expect(throws: ConfigurationFileError.tooLong(limitBytes: 1 << 20)) {
      try ConfigurationFile.read("/dev/zero")
    }
  }
}
