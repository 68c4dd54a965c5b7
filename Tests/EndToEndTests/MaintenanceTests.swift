import Glibc
import Sandbox
import Testing

extension EndToEnd {
  /// What an operator does beside a bot that runs.
  @Suite struct MaintenanceTests {
    @Test(.timeLimit(.minutes(1))) func backupIsRestoredElsewhere() async throws {
      try await RunningBot.with { bot in
        try await bot.startAndPoll()
        let ann = Visitor(bot, 101)
        _ = try await ann.picture("/imagine a quokka in a safe")
        try await bot.quiet()
        let file = bot.path("backup.db")
        let backup = try await bot.command(["backup", file])
        #expect(backup.status == 0, "\(backup.output)")
        #expect(backup.output.contains("1 customers") && backup.output.contains("1 jobs"))
        #expect(backup.output.contains("master key"))
        #expect(try await bot.command(["backup", file]).status == 1)
        // The bot runs on its own directory, so nothing may be put there.
        let refused = try await bot.command(["restore", file, "--force"])
        #expect(refused.status == 1, "\(refused.output)")
        let elsewhere = ["--set", "storage.directory=" + bot.path("restored")]
        let restore = try await Program.run(["restore", file] + elsewhere)
        #expect(restore.status == 0, "\(restore.output)")
        let verify = try await Program.run(["verify"] + elsewhere)
        #expect(verify.status == 0 && verify.output.contains("jobs 1"), "\(verify.output)")
        #expect(try await Program.run(["restore", file] + elsewhere).status == 1)
        #expect(try await Program.run(["restore", file, "--force"] + elsewhere).status == 0)
        try await ann.ask("/balance", expecting: "to spend")
        try await bot.stopAndVerify()
      }
    }

    @Test(.timeLimit(.minutes(1))) func creditMovesOncePerID() async throws {
      try await RunningBot.with { bot in
        try await bot.startAndPoll()
        let ann = Visitor(bot, 102)
        let unknown = try await bot.command(["credit", "102", "5"])
        #expect(unknown.status == 2 && unknown.output.contains("has never written"))
        try await ann.ask("/start", expecting: "Hello")
        for _ in 1...2 {
          let outcome = try await bot.command(["credit", "102", "5", "--id", "ticket-7"])
          #expect(outcome.status == 0 && outcome.output.contains("$15.00"), "\(outcome.output)")
        }
        try await ann.ask("/balance", expecting: "$15.00 to spend")
        let taken = try await bot.command(["credit", "102", "-2.50", "--id", "ticket-8"])
        #expect(taken.status == 0 && taken.output.contains("$12.50"))
        let tooMuch = try await bot.command(["credit", "102", "-100"])
        #expect(tooMuch.status == 1)
        try await ann.ask("/balance", expecting: "$12.50 to spend")
        let account = try await bot.command(["verify", "--account", "102"])
        #expect(account.output.contains("posted $12.50, held $0.00, available $12.50"))
        try await bot.stopAndVerify()
      }
    }

    @Test(.timeLimit(.minutes(1))) func keysAreListedAndRevoked() async throws {
      try await RunningBot.with { bot in
        try await bot.startAndPoll()
        let ann = Visitor(bot, 103)
        let message = try await ann.ask("/newkey laptop", expecting: "zk_live_")
        let secret = try #require(message.copyTexts.first)
        let list = try await bot.command(["keys", "list", "103"])
        #expect(list.status == 0 && list.output.contains("laptop"), "\(list.output)")
        #expect(!list.output.contains(secret))
        #expect(try await bot.command(["keys", "revoke", "103", "desktop"]).status == 2)
        #expect(try await bot.command(["keys", "revoke", "103", "laptop"]).status == 0)
        let empty = try await bot.command(["keys", "list", "103"])
        #expect(empty.output.contains("has no keys"))
        let keys = try await ann.ask("/keys", expecting: "You have none yet")
        #expect(!keys.plainText.contains("laptop"))
        try await bot.stopAndVerify()
      }
    }

    @Test(.timeLimit(.minutes(1))) func directoryHasOneBot() async throws {
      try await RunningBot.with { bot in
        try await bot.startAndPoll()
        let second = try await bot.secondRun()
        #expect(second.status == 1)
        #expect(second.output.contains("in use by another zekron"), "\(second.output)")
        let ann = Visitor(bot, 104)
        try await ann.ask("/start", expecting: "Hello")
        try await bot.stopAndVerify()
      }
    }

    @Test(.timeLimit(.minutes(1))) func newerDatabaseIsLeftAlone() async throws {
      try await RunningBot.with { bot in
        try await bot.startAndPoll()
        #expect(try await bot.terminate() == 0)
        try await bot.books { try await $0.addMigrationOfTheFuture() }
        try bot.start()
        #expect(try await bot.exitStatus(within: .seconds(15)) == 1)
        #expect(bot.log.contains("written by a newer zekron"))
        for words in [["verify"], ["backup", bot.path("newer.db")]] {
          let outcome = try await bot.command(words)
          #expect(outcome.status == 1 && outcome.output.contains("newer"), "\(outcome.output)")
        }
      }
    }
  }
}
