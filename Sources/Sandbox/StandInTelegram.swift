package import HTTP
import Synchronization

/// Telegram in memory: the Bot API over HTTP, and the JSON API of the web chat.
///
/// Give it to a server as its handler; the real bot, pointed at that server, cannot tell it from
/// Telegram. Everything is served from memory; nothing is kept when the process ends.
package final class StandInTelegram: HTTPHandler {
  let configuration: StandInConfiguration
  private let world: Mutex<World>
  private let botPrefix: [UInt8]
  private let filePrefix: String

  /// A world in which nobody has said anything yet.
  package init(configuration: StandInConfiguration) {
    self.configuration = configuration
    world = Mutex(World(configuration: configuration))
    botPrefix = Array("/bot\(configuration.token)/".utf8)
    filePrefix = "/file/bot\(configuration.token)/"
  }

  /// Reads or changes the world under its lock; the body must be short.
  func withWorld<Result: Sendable, Failure: Error>(
    _ body: (inout World) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try world.withLock { (world) throws(Failure) in try body(&world) }
  }

  /// Serves the Bot API, the web chat and its pages, and the indexer if there is one.
  package func reply(to request: IncomingRequest) -> HTTPReply {
    let path = request.path.utf8
    if path.starts(with: botPrefix) {
      return serveCall(String(request.path.utf8.dropFirst(botPrefix.count)) ?? "", request)
    }
    if path.starts(with: StandInIndexer.prefix.utf8), let indexer = configuration.indexer {
      return indexer.reply(to: request)
    }
    if path.starts(with: "/bot".utf8) { return .now(.refusal(.unauthorized)) }
    if path.starts(with: "/file/".utf8) { return serveFile(request.path) }
    if path.starts(with: "/chat/api/".utf8) { return serveChat(request) }
    return .now(page(request))
  }

  /// Whether a path is one that `getFile` gave, and what it names.
  func fileName(inPath path: String) -> String? {
    path.hasPrefix(filePrefix) ? String(path.dropFirst(filePrefix.count)) : nil
  }

  /// Bytes of an uploaded file.
  func download(_ name: String) -> HTTPResponse {
    let found = withWorld { world in
      world.files.id(path: name).flatMap { id in
        world.files.bytes(id).map { ($0, world.files.reference(id)?.mimeType) }
      }
    }
    guard let (bytes, mimeType) = found else { return .refusal(.notFound("file not found")) }
    return HTTPResponse(
      status: 200, headers: ["Content-Type": mimeType ?? "application/octet-stream"],
      body: .bytes(bytes))
  }

  private func page(_ request: IncomingRequest) -> HTTPResponse {
    guard request.method == "GET" || request.method == "HEAD" else {
      return .refusal(.notFound("no such path"))
    }
    let path = request.path == "/index.html" ? "/" : request.path
    guard let page = configuration.pages[path] else { return .refusal(.notFound("no such path")) }
    return HTTPResponse(
      status: 200,
      headers: ["Content-Type": page.contentType, "Cache-Control": "no-cache"],
      body: .bytes(page.bytes))
  }
}
