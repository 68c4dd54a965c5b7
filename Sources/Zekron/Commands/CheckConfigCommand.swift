import Domain

/// `zekron check-config`: all findings at once, or the configuration as it will be used.
struct CheckConfigCommand {
  private let setup: Setup

  init(_ arguments: Arguments) throws {
    try arguments.allow([])
    setup = try Setup(arguments, for: .tool)
  }

  func run() throws {
    let configuration = setup.configuration
    _ = try EngineFactory.table(for: configuration)
    let models = configuration.catalog.all.map { "\($0.id) (\($0.engine))" }
    Console.print(
      """
      The configuration is sound.
      telegram   \(configuration.telegram.baseURL), \
      token \(Self.isSet(configuration.telegram.token))
      storage    \(configuration.storage.directory)
      models     \(models.joined(separator: ", "))
      workers    \(configuration.generation.workers)
      """)
  }

  private static func isSet(_ value: (some Sendable)?) -> String {
    value == nil ? "not set" : "set"
  }
}
