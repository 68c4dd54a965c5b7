// swift-tools-version:6.1
import PackageDescription

// The house: modules by floor (README "The tree"). A module imports only modules of lower floors;
// `Tests/HouseTests` reads every import and holds it against its own copy of this table.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .unsafeFlags(["-warnings-as-errors"]),
]

/// A C door: a Debian library behind a module map, nothing else.
func door(_ name: String, pkgConfig: String, apt: [String]) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt(apt)])
}

func module(_ name: String, _ dependencies: [String] = []) -> Target {
  .target(
    name: name,
    dependencies: dependencies.map { .byName(name: $0) },
    swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [String]) -> Target {
  .testTarget(
    name: name,
    dependencies: dependencies.map { .byName(name: $0) },
    swiftSettings: strict)
}

/// Optimised in debug builds as well: a picture painted without takes thirty times as long.
let painter = Target.target(
  name: "Painter",
  swiftSettings: strict + [
    .unsafeFlags(
      ["-O", "-wmo", "-num-threads", "2", "-disable-batch-mode"], .when(configuration: .debug))
  ])

let floor0: [Target] = [
  door("CCurl", pkgConfig: "libcurl", apt: ["libcurl4-openssl-dev"]),
  door("CMicroHTTPD", pkgConfig: "libmicrohttpd", apt: ["libmicrohttpd-dev"]),
  door("CSQLite", pkgConfig: "sqlite3", apt: ["libsqlite3-dev"]),
  door("COpenSSL", pkgConfig: "libcrypto", apt: ["libssl-dev"]),
  .systemLibrary(
    name: "CImageCodecs", providers: [.apt(["libpng-dev", "libturbojpeg0-dev", "libwebp-dev"])]),
  door("CQREncode", pkgConfig: "libqrencode", apt: ["libqrencode-dev"]),
]

let floor1: [Target] = [
  module("Domain"),
  module("Lifecycle"),
  module("HTTP"),
]

let floor2: [Target] = [
  module("Telegram", ["HTTP", "Lifecycle"]),
  module("HTTPClient", ["HTTP", "CCurl"]),
  module("HTTPServer", ["HTTP", "Lifecycle", "CMicroHTTPD"]),
  module("SQLite", ["Lifecycle", "CSQLite"]),
  module("Cryptography", ["COpenSSL"]),
  module("ImageCodecs", ["CImageCodecs", "CQREncode"]),
  painter,
]

let floor3: [Target] = [
  module("Services", ["Domain", "Lifecycle", "Cryptography"]),
  module("Storage", ["Domain", "SQLite", "Cryptography", "Lifecycle"]),
  module("Payments", ["Domain", "Lifecycle", "HTTP", "Telegram", "Cryptography"]),
  module(
    "Generation", ["Domain", "Lifecycle", "HTTP", "Cryptography", "Painter", "ImageCodecs"]),
]

let floor4: [Target] = [
  module("Bot", ["Domain", "Services", "Telegram", "Lifecycle", "HTTP"]),
  module("API", ["Domain", "Services", "HTTP", "Lifecycle", "Cryptography"]),
  module("Sandbox", ["HTTP", "HTTPServer", "Lifecycle", "ImageCodecs"]),
]

let resources = Target.target(
  name: "Resources",
  path: "Resources",
  resources: [
    .embedInCode("Texts"), .embedInCode("Chat"), .embedInCode("Docs"),
    .embedInCode("openapi.json"),
  ],
  swiftSettings: [.enableUpcomingFeature("ExistentialAny")])

let floor5: [Target] = [
  .executableTarget(
    name: "Zekron",
    dependencies: [
      "Domain", "Lifecycle", "HTTP", "Telegram", "HTTPClient", "HTTPServer", "SQLite",
      "Cryptography", "ImageCodecs", "Painter", "Services", "Storage", "Payments", "Generation",
      "Bot", "API", "Sandbox", "Resources",
    ],
    swiftSettings: strict),
  .executableTarget(
    name: "ZekronBench",
    dependencies: [
      "Domain", "Lifecycle", "HTTP", "HTTPClient", "HTTPServer", "Painter", "ImageCodecs",
      "Cryptography", "SQLite", "Services", "Storage", "Sandbox",
    ],
    swiftSettings: strict),
]

let support = Target.target(
  name: "TestSupport",
  dependencies: ["Domain", "Services", "Storage", "SQLite", "Cryptography", "Lifecycle"],
  path: "Tests/TestSupport", swiftSettings: strict)

let suites: [Target] = [
  tests("DomainTests", ["Domain"]),
  tests("LifecycleTests", ["Lifecycle"]),
  tests("HTTPTests", ["HTTP"]),
  tests("TelegramTests", ["Telegram", "HTTP", "Lifecycle", "TestSupport"]),
  tests("HTTPClientTests", ["HTTPClient", "HTTP", "HTTPServer", "Lifecycle"]),
  tests("HTTPServerTests", ["HTTPServer", "HTTP", "Lifecycle"]),
  tests("SQLiteTests", ["SQLite", "Lifecycle"]),
  tests("CryptographyTests", ["Cryptography"]),
  tests("ImageCodecsTests", ["ImageCodecs"]),
  tests("PainterTests", ["Painter"]),
  tests("ServicesTests", ["Services", "Domain", "Storage", "Lifecycle", "TestSupport"]),
  tests("StorageTests", ["Storage", "Domain", "SQLite", "Cryptography", "Lifecycle"]),
  tests(
    "PaymentsTests",
    [
      "Payments", "Domain", "Lifecycle", "HTTP", "Telegram", "Cryptography", "TestSupport",
      "Services", "Storage", "Sandbox",
    ]),
  tests(
    "GenerationTests",
    [
      "Generation", "Domain", "ImageCodecs", "Painter", "HTTP", "HTTPServer", "HTTPClient",
      "Lifecycle", "Cryptography", "TestSupport",
    ]),
  tests(
    "BotTests",
    [
      "Bot", "Domain", "Services", "Storage", "Telegram", "Lifecycle", "HTTP", "Resources",
      "Cryptography", "TestSupport",
    ]),
  tests(
    "APITests",
    [
      "API", "Domain", "Services", "Storage", "SQLite", "HTTP", "Lifecycle", "Resources",
      "Cryptography", "TestSupport",
    ]),
  tests("SandboxTests", ["Sandbox", "HTTP", "HTTPServer", "Lifecycle", "ImageCodecs"]),
  tests(
    "ZekronTests",
    [
      "Zekron", "Domain", "Lifecycle", "HTTPServer", "Cryptography", "Resources", "Storage",
      "SQLite", "Services", "Telegram", "HTTP", "Bot", "API", "TestSupport", "Payments",
      "Generation",
    ]),
  tests("HouseTests", []),
  tests(
    "EndToEndTests",
    [
      "Zekron", "Sandbox", "HTTP", "HTTPClient", "HTTPServer", "Lifecycle", "Domain", "Storage",
      "SQLite", "ImageCodecs", "Cryptography", "Services", "TestSupport",
    ]),
]

let package = Package(
  name: "zekron",
  products: [
    .executable(name: "zekron", targets: ["Zekron"]),
    .executable(name: "zekron-bench", targets: ["ZekronBench"]),
  ],
  targets: floor0 + floor1 + floor2 + floor3 + floor4 + [resources] + floor5 + [support] + suites
)
