/// The plan of the house: which module stands on which floor and what it may import.
///
/// Change a rule here, with the reason in the commit, before the code breaks it.
enum House {
  /// A module and the modules of ours that it may import.
  struct Module {
    let floor: Int
    let imports: Set<String>
  }

  static let modules: [String: Module] = [
    "CCurl": Module(floor: 0, imports: []),
    "CMicroHTTPD": Module(floor: 0, imports: []),
    "CSQLite": Module(floor: 0, imports: []),
    "COpenSSL": Module(floor: 0, imports: []),
    "CImageCodecs": Module(floor: 0, imports: []),
    "CQREncode": Module(floor: 0, imports: []),

    "Domain": Module(floor: 1, imports: []),
    "Lifecycle": Module(floor: 1, imports: []),
    "HTTP": Module(floor: 1, imports: []),
    "Resources": Module(floor: 1, imports: []),

    "Telegram": Module(floor: 2, imports: ["HTTP", "Lifecycle"]),
    "HTTPClient": Module(floor: 2, imports: ["HTTP", "CCurl"]),
    "HTTPServer": Module(floor: 2, imports: ["HTTP", "Lifecycle", "CMicroHTTPD"]),
    "SQLite": Module(floor: 2, imports: ["Lifecycle", "CSQLite"]),
    "Cryptography": Module(floor: 2, imports: ["COpenSSL"]),
    "ImageCodecs": Module(floor: 2, imports: ["CImageCodecs", "CQREncode"]),
    "Painter": Module(floor: 2, imports: []),

    "Services": Module(floor: 3, imports: ["Domain", "Lifecycle", "Cryptography"]),
    "Storage": Module(floor: 3, imports: ["Domain", "SQLite", "Cryptography", "Lifecycle"]),
    "Payments": Module(
      floor: 3, imports: ["Domain", "Lifecycle", "HTTP", "Telegram", "Cryptography"]),
    "Generation": Module(
      floor: 3,
      imports: ["Domain", "Lifecycle", "HTTP", "Cryptography", "Painter", "ImageCodecs"]),

    "Bot": Module(floor: 4, imports: ["Domain", "Services", "Telegram", "Lifecycle", "HTTP"]),
    "API": Module(
      floor: 4, imports: ["Domain", "Services", "HTTP", "Lifecycle", "Cryptography"]),
    "Sandbox": Module(floor: 4, imports: ["HTTP", "HTTPServer", "Lifecycle", "ImageCodecs"]),

    "Zekron": Module(floor: 5, imports: everySwiftModule),
    "ZekronBench": Module(floor: 5, imports: everySwiftModule),
  ]

  /// Modules of the toolchain and the system; all of Foundation is not among them.
  static let systemModules: Set<String> = [
    "Dispatch", "FoundationEssentials", "Glibc", "Swift", "Synchronization",
  ]

  /// Where the rules of the product live no machine may show: neither threads nor system calls.
  static let systemModulesOfDomain: Set<String> = ["FoundationEssentials", "Swift"]

  /// What the top level holds, besides names that begin with a dot and what git ignores.
  static let topLevel: Set<String> = [
    "Package.swift", "Sources", "Tests", "Resources", "Config", "README.md",
  ]

  static let longestFile = 400
  static let longestFunction = 70
  static let longestLine = 100

  private static let everySwiftModule: Set<String> = [
    "Domain", "Lifecycle", "HTTP", "Resources", "Telegram", "HTTPClient", "HTTPServer", "SQLite",
    "Cryptography", "ImageCodecs", "Painter", "Services", "Storage", "Payments", "Generation",
    "Bot", "API", "Sandbox",
  ]
}
