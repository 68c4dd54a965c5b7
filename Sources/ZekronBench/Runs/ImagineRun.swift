import FoundationEssentials
import ImageCodecs
import Sandbox

/// /imagine with the `file` engine: what the bot adds to the engine's own time.
struct ImagineRun {
  let executable: String
  let jobs: Int
  let pictureBytes: Int

  /// Chats that order in turn, each far below its own limits.
  private static let chats = 200

  func run() async throws {
    let folder = TemporaryFolder.make()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = folder + "/picture.png"
    let picture = try NoisePicture.png(bytes: pictureBytes)
    try Data(picture).write(to: URL(filePath: file))
    let bot = try BotUnderTest.start(
      executable: executable,
      settings: [
        "generation.workers=8", "limits.queued=100", "limits.running=100",
        "models=[{id: 'bench', maxEdgePixels: 2048, create: {from: '0.01', to: '0.02'}, "
          + "engine: 'file:\(file)'}]",
      ])
    try await bot.during {
      try await bot.wait(until: { bot.counter.count("getUpdates") }, reaches: 1)
      for index in 1...Self.chats {
        _ = bot.telegram.person(SandboxUser(id: Int64(index), firstName: "P\(index)"))
      }
      try bot.telegram.say((1...Self.chats).map { (Int64($0), "/imagine a lake") })
      try await bot.wait(until: { bot.counter.count("sendPhoto") }, reaches: Self.chats)
      let before = try bot.figures()
      let begun = Milliseconds.monotonic
      try bot.telegram.say(
        (0..<jobs).map { (Int64($0 % Self.chats + 1), "/imagine a serene lake \($0)") })
      try await bot.wait(
        until: { bot.counter.count("sendPhoto") }, reaches: Self.chats + jobs)
      let seconds = (bot.counter.lastAnswer - begun) / 1000
      let after = try bot.figures()
      Table.title(
        "\(jobs) /imagine with the file engine, a photo of \(Table.megabytes(picture.count))")
      Table.row("photos per second", Table.number(Double(jobs) / seconds, decimals: 0))
      Table.row(
        "CPU per photo",
        Table.number((after.cpuSeconds - before.cpuSeconds) * 1000 / Double(jobs), decimals: 3)
          + " ms")
      Table.row("resident, peak", Table.megabytes(after.peakBytes))
    }
  }
}
