import FoundationEssentials
import ImageCodecs
import Testing

extension EndToEnd {
  /// The subcommands that need no bot.
  @Suite struct CommandLineTests {
    @Test(.timeLimit(.minutes(1))) func versionAndHelpAreShort() async throws {
      for words in [["version"], ["--version"], ["-v"]] {
        let version = try await Program.run(words)
        #expect(version.status == 0)
        #expect(version.output.hasPrefix("zekron ") && version.output.hasSuffix("\n"))
        #expect(version.output.split(separator: "\n").count == 1)
      }
      for words in [["--help"], ["help"], ["-h"], []] {
        let help = try await Program.run(words)
        #expect(help.status == 0)
        for command in ["run", "sandbox", "paint", "check-config", "verify", "backup", "restore"] {
          #expect(help.output.contains("  \(command) "))
        }
      }
      let run = try await Program.run(["run", "--help"])
      #expect(run.status == 0 && run.output.contains("TELEGRAM_BOT_TOKEN"))
    }

    @Test(
      .timeLimit(.minutes(1)),
      arguments: [
        (["dance"], "no subcommand 'dance'"), (["run", "--fast"], "unknown option --fast"),
        (["paint", "a quokka"], "-o FILE"), (["restore"], "FILE"), (["backup"], "FILE"),
        (["credit", "5"], "ACCOUNT and AMOUNT"), (["keys", "make", "5"], "list ACCOUNT"),
        (["run", "--set"], "--set needs a value"),
      ])
    func wrongCallsExitWithTwo(words: [String], complaint: String) async throws {
      let outcome = try await Program.run(words)
      #expect(outcome.status == 2)
      #expect(outcome.output.contains(complaint), "\(outcome.output)")
    }

    @Test(.timeLimit(.minutes(1))) func checkConfigListsAllFaults() async throws {
      let bad = [
        "log.level=loud", "telegram.baseURL=ftp://x", "generation.workers=0", "nonsense.key=1",
        "accounts.signupCredit=-5",
      ]
      let outcome = try await Program.run(["check-config"] + bad.flatMap { ["--set", $0] })
      #expect(outcome.status == 1)
      #expect(outcome.output.contains("5 faults"))
      for setting in bad {
        let key = String(setting.prefix { $0 != "=" })
        #expect(outcome.output.contains(key), "\(key) in \(outcome.output)")
      }
      let good = try await Program.run(["check-config", "--set", "log.level=debug"])
      #expect(good.status == 0 && good.output.contains("The configuration is sound."))
    }

    @Test(.timeLimit(.minutes(1))) func paintWritesAPicture() async throws {
      let folder = try TemporaryFolder()
      defer { folder.remove() }
      let file = folder.path + "/picture.png"
      let words = ["a quokka by a lake at night", "-o", file, "--size", "256x160", "--seed", "5"]
      let outcome = try await Program.run(["paint"] + words, within: .seconds(50))
      #expect(outcome.status == 0, "\(outcome.output)")
      #expect(outcome.output.contains("256×160"))
      #expect(outcome.output.contains("painted: ") && outcome.output.contains("lake"))
      #expect(outcome.output.contains("not understood: quokka"))
      let bytes = try Array(Data(contentsOf: URL(filePath: file)))
      let picture = try PNGCodec.decode(bytes)
      #expect(picture.width == 256 && picture.height == 160)
      _ = try await Program.run(["paint"] + words, within: .seconds(50))
      #expect(try Array(Data(contentsOf: URL(filePath: file))) == bytes, "same seed, other bytes")
      let changed = folder.path + "/changed.png"
      let edit = try await Program.run(
        ["paint", "make it winter, qwxzy", "--source", file, "-o", changed, "--size", "128x96"],
        within: .seconds(50))
      #expect(edit.status == 0 && edit.output.contains("changed: winter"), "\(edit.output)")
      #expect(edit.output.contains("not understood: qwxzy"))
      #expect(try PNGCodec.decode(Array(Data(contentsOf: URL(filePath: changed)))).width == 128)
      let none = try await Program.run(
        ["paint", "x", "--source", "/nowhere.png", "-o", changed], within: .seconds(50))
      #expect(none.status != 0 && none.output.contains("/nowhere.png"))
    }
  }
}
