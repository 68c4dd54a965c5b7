import Painter

/// What the program can be told to do.
enum Subcommand: String, CaseIterable {
  case run, sandbox, paint
  case checkConfig = "check-config"
  case verify, backup, restore, keys, credit, version

  /// One line for the list.
  var summary: String {
    switch self {
    case .run: "run the bot"
    case .sandbox: "run the bot against a built-in stand-in Telegram with a web chat"
    case .paint: "paint one picture into a file"
    case .checkConfig: "read the configuration and say what is wrong with it"
    case .verify: "check the ledger and every account's balance"
    case .backup: "copy the database to a file while the bot runs"
    case .restore: "put a backup in place of the database"
    case .keys: "list an account's API keys, or revoke one"
    case .credit: "give an account credit, or take it"
    case .version: "print the version"
    }
  }

  /// How it is called, with its options.
  var help: String {
    let common = """
        --config FILE            read this configuration file
        --set section.key=value  change one setting; may be given several times
      """
    return switch self {
    case .run:
      """
      zekron run [--config FILE] [--set section.key=value …]
      Runs the bot until SIGTERM or SIGINT; a second signal stops at once.
      Needs TELEGRAM_BOT_TOKEN (or TELEGRAM_BOT_TOKEN_FILE).
      \(common)
      """
    case .sandbox:
      """
      zekron sandbox [--config FILE] [--set section.key=value …]
      Runs the bot and a stand-in Telegram in one process and prints the address of a web chat.
      \(common)
      """
    case .paint:
      """
      zekron paint "<prompt>" -o FILE.png [options]
        --source FILE     a PNG, JPEG or WebP to change as the words say; twice for two
        --strength S      0 … 1, how strongly the source holds, default 0.6
        --size WxH        default 1024x1024
        --seed N          0 … 4294967295, default 0
        --style NAME      \(PaintStyle.allCases.map(\.rawValue).joined(separator: ", "))
        --stylize N       0 … 100, how far the style goes, default 100
        --variation N     0 … 100, another picture of the same composition, default 0
        --negative WORDS  what to leave out
        --tile            a pattern that continues itself
        --draft           faster and rougher
      zekron paint --list FILE -o FOLDER [options]
        A prompt a line, "# name" before each group: a contact sheet a group, and what was
        understood of each prompt.
      """
    case .checkConfig:
      """
      zekron check-config [--probe] [--config FILE] [--set section.key=value …]
        --probe                  also ask each engine whether it answers; exit status 1 if not
      \(common)
      """
    case .verify:
      """
      zekron verify [--account ID]
      Recomputes every balance from the ledger's rows; exit status 1 when something does not fit.
      With --account it explains that account line by line.
      """
    case .backup: "zekron backup FILE\nFILE must not exist. Pictures in the vault are not copied."
    case .restore:
      """
      zekron restore FILE [--force]
      The bot must not run. Without --force an existing database is not replaced.
      """
    case .keys:
      """
      zekron keys list ACCOUNT
      zekron keys revoke ACCOUNT NAME
      """
    case .credit:
      """
      zekron credit ACCOUNT AMOUNT [--id ID]
      AMOUNT in dollars, such as 5 or -2.50. The same --id moves money only once.
      """
    case .version: "zekron version"
    }
  }
}
