import Testing

@testable import SQLite

@Suite struct SQLConfigurationTests {
  @Test func defaultsAreBounded() {
    let configuration = SQLConfiguration()
    #expect(configuration.groupLimit == 512)
    #expect(configuration.queueLimit > configuration.groupLimit)
    #expect(configuration.memoryMapBytes == 0)
    #expect(!configuration.exclusive)
  }

  @Test func nonsenseIsClampedWhenOpening() throws {
    let connection = try SQLConnection(
      path: ":memory:",
      configuration: SQLConfiguration(
        cacheSizeBytes: -1, busyTimeout: .seconds(-1), memoryMapBytes: -1, checkpointPages: 0))
    #expect(try connection.first("PRAGMA cache_size") { row in row.int(0) } == -256)
    #expect(try connection.first("PRAGMA busy_timeout") { row in row.int(0) } == 0)
  }
}
