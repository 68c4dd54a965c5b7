import Domain
import FoundationEssentials
import Glibc
import Lifecycle
import Testing

@testable import Zekron

struct LineLogSinkTests {
  private struct FixedTime: TimeSource {
    func now() -> Timestamp { Timestamp(milliseconds: 0) }
  }

  /// A folder of its own for each test, removed afterwards.
  private static func withFolder(_ body: (String) async throws -> Void) async throws {
    var template = Array("/tmp/zekron-log-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    do {
      try await body(folder)
    } catch {
      try FileManager.default.removeItem(atPath: folder)
      throw error
    }
    try FileManager.default.removeItem(atPath: folder)
  }

  private static func lines(_ path: String) throws -> [String] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.hasSuffix("\n"))
    return text.split(separator: "\n").map(String.init)
  }

  @Test func linesAreAppendedToTheFile() async throws {
    try await Self.withFolder { folder in
      let path = folder + "/log"
      for event in ["first", "second"] {
        let sink = try LineLogSink(
          destination: .file(path), format: .text, time: FixedTime())
        Logger(sink: sink, level: .info).info("\(event).event", [LogField("n", 1)])
      }
      #expect(
        try Self.lines(path) == [
          "1970-01-01T00:00:00.000Z info first.event n=1",
          "1970-01-01T00:00:00.000Z info second.event n=1",
        ])
    }
  }

  @Test func reopeningFollowsARotation() async throws {
    try await Self.withFolder { folder in
      let path = folder + "/log"
      let sink = try LineLogSink(destination: .file(path), format: .json, time: FixedTime())
      let logger = Logger(sink: sink, level: .info)
      logger.info("before")
      try #require(rename(path, path + ".1") == 0)
      logger.info("between")
      try sink.reopen()
      logger.info("after")
      #expect(try Self.lines(path + ".1").count == 2)
      #expect(
        try Self.lines(path) == [
          #"{"time":"1970-01-01T00:00:00.000Z","level":"info","event":"after"}"#
        ])
    }
  }

  @Test func aFailedReopenKeepsTheOldFile() async throws {
    try await Self.withFolder { folder in
      let inner = folder + "/inner"
      try #require(mkdir(inner, 0o700) == 0)
      let sink = try LineLogSink(
        destination: .file(inner + "/log"), format: .text, time: FixedTime())
      try #require(rename(inner, folder + "/moved") == 0)
      #expect(throws: LogFileError(path: inner + "/log", code: ENOENT)) { try sink.reopen() }
      Logger(sink: sink, level: .info).info("still.here")
      #expect(try Self.lines(folder + "/moved/log").count == 1)
    }
  }

  @Test func aMissingFolderIsNamed() {
    #expect(throws: LogFileError(path: "/nowhere/at/all", code: ENOENT)) {
      try LineLogSink(destination: .file("/nowhere/at/all"), format: .text, time: FixedTime())
    }
  }

  @Test func linesOfManyThreadsDoNotMix() async throws {
    try await Self.withFolder { folder in
      let path = folder + "/log"
      let sink = try LineLogSink(destination: .file(path), format: .text, time: FixedTime())
      let logger = Logger(sink: sink, level: .info)
      let long = String(repeating: "x", count: 3000)
      await withTaskGroup(of: Void.self) { group in
        for task in 0..<8 {
          group.addTask {
            for _ in 0..<50 { logger.info("e", [LogField("t", task), LogField("v", long)]) }
          }
        }
      }
      let lines = try Self.lines(path)
      #expect(lines.count == 400)
      #expect(lines.allSatisfy { $0.hasSuffix("v=" + long) })
    }
  }

  @Test func aFullDiskDoesNotStopTheBot() throws {
    let full = open("/dev/full", O_WRONLY | O_CLOEXEC)
    try #require(full >= 0)
    defer { close(full) }
    let sink = try LineLogSink(destination: .descriptor(full), format: .text, time: FixedTime())
    Logger(sink: sink, level: .debug).debug("lost")
    try sink.reopen()
  }

  @Test func theConfigurationChoosesTheFile() async throws {
    try await Self.withFolder { folder in
      let log = Configuration.Log(format: .json, level: .info, file: folder + "/log")
      let sink = try LineLogSink(log, environment: [:], time: FixedTime())
      Logger(sink: sink, level: log.level).warning("w")
      #expect(try Self.lines(folder + "/log").first?.hasPrefix("{") == true)
    }
  }
}
