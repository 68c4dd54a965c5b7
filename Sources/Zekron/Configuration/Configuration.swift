import Domain
import HTTPServer
import Lifecycle
import Payments

/// Everything an operator decides, read and validated by `ConfigurationLoader`.
struct Configuration: Sendable {
  var telegram: Telegram
  var storage: Storage
  var api: API
  var accounts: Accounts
  var generation: Generation
  /// Services outside that draw, in the order of their names.
  var engines: [EngineConfiguration]
  var payments: Payments
  var limits: Limits
  /// What prompts are held against.
  var moderation: Moderation
  var catalog: ModelCatalog
  /// Telegram ids of the people who may use /admin.
  var admins: [Int64]
  var log: Log
  var sandbox: Sandbox
  /// Base64 of 32 bytes; nil when the key lies in the data directory.
  var masterKey: Secret<String>?

  /// How Telegram is reached.
  struct Telegram: Sendable {
    /// Without a slash at the end.
    var baseURL: String
    /// Whether calls are slowed down to what Telegram allows.
    var throttle: Bool
    var token: Secret<String>?
  }

  /// Where state lies and how long pictures stay.
  struct Storage: Sendable {
    /// Absolute, or relative to the folder zekron runs in.
    var directory: String
    var retention: Duration
  }

  /// The REST server.
  struct API: Sendable {
    /// Nil when it is off.
    var listen: ListenAddress?
    /// What others reach it by, without a slash at the end; empty when it is off and none is set.
    var publicURL: String
    /// Whether `publicURL` was set, so that the port in use does not matter.
    var hasPublicURL: Bool
    /// Requests of one key within 60 seconds.
    var requestsPerMinute: Int
    /// Orders of one key at once.
    var running: Int
    /// Whether links to pictures open only with a key of their owner.
    var strictPictures: Bool
    /// Origins whose pages may call the API from a browser.
    var corsOrigins: [String]
    /// Addresses of proxies whose `X-Forwarded-For` is believed.
    var trustedProxies: [String]
    /// Connections from one address, 0 for no limit.
    var connectionsPerAddress: Int
    /// Hosts of the operator's own that clients' URLs may lead to at whatever address.
    var outside: OutsideRules
    /// Where health and metrics are asked for; nil for `listen`, beside the API.
    var operationsListen: ListenAddress?
  }

  /// What new accounts get.
  struct Accounts: Sendable {
    var signupCredit: Amount
  }

  /// The workers that draw.
  struct Generation: Sendable {
    /// Pictures drawn at once.
    var workers: Int
    /// A job whose worker is silent for this long goes back to the queue.
    var lease: Duration
    /// A job begun this often without an ending is given up.
    var attempts: Int
  }

  /// The ways to buy credit.
  struct Payments: Sendable {
    /// Credit for one Telegram Star.
    var usdPerStar: Amount
    var ton: TON

    /// USDT on TON.
    struct TON: Sendable {
      /// The receiving wallet; nil when TON is not offered.
      var address: TONAddress?
      var network: TONNetwork
      /// The only token that counts as USDT.
      var master: TONAddress
      /// Without a slash at the end.
      var indexerURL: String
      var apiKey: Secret<String>?
    }
  }

  /// How much one person may ask for.
  struct Limits: Sendable {
    var running: Int
    var queued: Int
    var commandsPerMinute: Int
  }

  /// What is logged, and where.
  struct Log: Sendable, Equatable {
    var format: LogFormat
    var level: LogLevel
    /// Nil for standard error.
    var file: String?
  }

  /// The stand-in world of `zekron sandbox`.
  struct Sandbox: Sendable {
    /// Where the web chat and the stand-in Bot API listen.
    var listen: ListenAddress
    var users: [Person]

    /// Somebody who lives in the sandbox.
    struct Person: Sendable, Equatable {
      var id: Int64
      var name: String
      var username: String?
      /// Language of the person's client, such as `en`.
      var language: String
    }
  }

  /// The models on offer, the default first.
  var models: [Model] { catalog.models }
}
