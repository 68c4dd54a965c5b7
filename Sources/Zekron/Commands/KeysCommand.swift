import Cryptography
import Domain
import Services
import SQLite
import Storage

/// `zekron keys list | revoke`.
struct KeysCommand {
  private let setup: Setup
  private let order: Order

  private enum Order {
    case list(AccountID)
    case revoke(AccountID, name: String)
  }

  init(_ arguments: Arguments) throws {
    try arguments.allow([])
    let words = arguments.operands
    guard words.count >= 2, let account = Int64(words[1]) else {
      throw ApplicationError.usage("keys takes: list ACCOUNT, or revoke ACCOUNT NAME")
    }
    switch (words[0], words.count) {
    case ("list", 2): order = .list(AccountID(account))
    case ("revoke", 3): order = .revoke(AccountID(account), name: words[2])
    default: throw ApplicationError.usage("keys takes: list ACCOUNT, or revoke ACCOUNT NAME")
    }
    setup = try Setup(arguments, for: .tool)
  }

  func run() async throws {
    let store = try await ToolStore.open(setup.configuration)
    let now = SystemTime().now()
    switch order {
    case .list(let account):
      let keys = try await store.transaction { tx in try tx.keys.liveKeys(of: account) }
      if keys.isEmpty { Console.print("account \(account) has no keys") }
      for key in keys {
        Console.print(
          "\(key.prefix)…  \(key.name)  last used \(key.lastUsedAt?.minuteText ?? "never")")
      }
    case .revoke(let account, let name):
      let service = KeyService(randomBytes: SecureRandom.bytes)
      try await store.transaction { tx in
        guard let key = try tx.keys.liveKeys(of: account).first(where: { $0.name == name }) else {
          throw ApplicationError.usage("account \(account) has no key named \(name)")
        }
        _ = try service.revoke(key.id, of: account, in: tx, at: now)
      }
      Console.print("revoked \(name)")
    }
    await store.database.close()
  }
}
