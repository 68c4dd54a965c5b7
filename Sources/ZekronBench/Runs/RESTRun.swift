import FoundationEssentials
import Glibc
import HTTP
import HTTPServer
import Sandbox

/// The REST server of a real bot under load, beside what its HTTP server can do alone.
struct RESTRun {
  let executable: String
  let balances: Int
  let pictures: Int
  let pictureBytes: Int

  /// Each asks less often than its key allows, whatever the machine's speed.
  private static let requestsPerKey = 40
  private static let idleConnections = 1000

  func run() async throws {
    let folder = TemporaryFolder.make()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = folder + "/picture.png"
    try Data(NoisePicture.png(bytes: pictureBytes)).write(to: URL(filePath: file))
    let directory = TemporaryFolder.make()
    let total = 2 * balances + 3 * pictures + Self.idleConnections
    let customers = try await RESTCustomers.make(
      total / Self.requestsPerKey + 1, in: directory)
    let port = try FreePort.find()
    let bot = try BotUnderTest.start(
      executable: executable,
      settings: [
        "api.listen=127.0.0.1:\(port)", "generation.workers=16",
        "models=[{id: 'zekron-image-1', aliases: ['zekron-image-1:image-preview'], "
          + "maxEdgePixels: 2048, create: {from: '0.01', to: '0.02'}, engine: 'file:\(file)'}]",
      ], directory: directory, environment: ["ZEKRON_MASTER_KEY": customers.masterKey])
    try await bot.during {
      try await bot.wait(until: { bot.counter.count("getUpdates") }, reaches: 1)
      let bare = try await bareAnswers()
      try await balance(bot, port, customers, bare: bare)
      try await idle(bot, port, customers)
      try await generate(bot, port, customers)
    }
  }

  /// Requests per second of the same server with a handler that answers at once.
  private func bareAnswers() async throws -> Double {
    let body = #"{"success":true,"data":{"balance":"1000.0000","total_spent":"0.0000"}}"#
    let server = MicroHTTPDServer(
      handler: BareHandler(response: .json(body)),
      listen: ListenAddress(host: "127.0.0.1", port: 0))
    try server.start()
    let client = LoadClient(port: server.boundPort ?? 0, connections: 32)
    let request = Array("GET /v1/balance HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".utf8)
    return try await client.run(balances) { _ in request }.perSecond
  }

  private func balance(
    _ bot: BotUnderTest, _ port: UInt16, _ customers: RESTCustomers, bare: Double
  ) async throws {
    let client = LoadClient(port: port, connections: 32)
    let requests = (0..<customers.keys.count).map { customers.request($0, "GET /v1/balance") }
    _ = try await client.run(balances / 10) { requests[$0 % requests.count] }
    let before = try bot.figures()
    let report = try await client.run(balances) { requests[$0 % requests.count] }
    let after = try bot.figures()
    Table.title("\(balances) GET /v1/balance with \(customers.keys.count) keys, 32 connections")
    rows(report, before, after)
    Table.row("bare answers per second", Table.number(bare, decimals: 0))
    Table.row("balance ÷ bare", Table.number(report.perSecond / bare, decimals: 2))
  }

  private func idle(_ bot: BotUnderTest, _ port: UInt16, _ customers: RESTCustomers) async throws {
    var lines: [LoadConnection] = []
    for _ in 0..<Self.idleConnections { lines.append(try LoadConnection(port: port)) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
    defer { buffer.deallocate() }
    for (index, line) in lines.enumerated() {
      guard line.say(customers.request(index, "GET /v1/balance")) else { continue }
      while case .waiting = line.hear(buffer) { usleep(200) }
    }
    let figures = try bot.figures()
    Table.title("\(lines.count) connections that idle after one request each")
    Table.row("resident", Table.megabytes(figures.residentBytes))
  }

  private func generate(
    _ bot: BotUnderTest, _ port: UInt16, _ customers: RESTCustomers
  ) async throws {
    let client = LoadClient(port: port, connections: 16)
    let routes = [
      ("preview, answered with a link", "POST /api/v1/zekron-image-1:image-preview"),
      ("v1, answered with the picture", "POST /v1/generate"),
    ]
    for (name, line) in routes {
      let request: @Sendable (Int) -> [UInt8] = { number in
        customers.request(number, line, json: #"{"prompt":"a serene mountain lake \#(number)"}"#)
      }
      _ = try await client.run(pictures / 10, request: request)
      let before = try bot.figures()
      let report = try await client.run(pictures, request: request)
      let after = try bot.figures()
      Table.title(
        "\(pictures) pictures of \(Table.megabytes(pictureBytes)) by REST, \(name), "
          + "16 connections")
      rows(report, before, after)
    }
  }

  private func rows(
    _ report: LoadClient.Report, _ before: ProcessFigures, _ after: ProcessFigures
  ) {
    let count = report.statuses.values.reduce(0, +)
    let cpu = (after.cpuSeconds - before.cpuSeconds) * 1000 / Double(count)
    Table.row("requests per second", Table.number(report.perSecond, decimals: 0))
    Table.row("p50", Table.number(report.latencies.value(50), decimals: 2) + " ms")
    Table.row("p99", Table.number(report.latencies.value(99), decimals: 2) + " ms")
    Table.row("CPU per request", Table.number(cpu, decimals: 4) + " ms")
    Table.row("resident, peak", Table.megabytes(after.peakBytes))
    let answers = report.statuses.sorted { $0.key < $1.key }.map { "\($0.value) × \($0.key)" }
    Table.row("answers", answers.joined(separator: ", "))
  }
}

/// Answers everything alike, at once.
private struct BareHandler: HTTPHandler {
  let response: HTTPResponse

  func reply(to request: IncomingRequest) -> HTTPReply { .now(response) }
}
