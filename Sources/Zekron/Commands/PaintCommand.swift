import FoundationEssentials
import Domain
import ImageCodecs
import Painter

/// `zekron paint`.
struct PaintCommand {
  private let request: PaintRequest
  private let output: String
  /// Files to change; empty to paint something new.
  private let sources: [String]
  private let strength: Double
  /// A file of prompts, instead of one.
  private let list: String?

  init(_ arguments: Arguments) throws {
    try arguments.allow([
      "output", "size", "seed", "style", "stylize", "variation", "negative", "draft", "tile",
      "source", "strength", "list",
    ])
    list = arguments.value("list")
    guard arguments.operands.count == (list == nil ? 1 : 0) else {
      throw ApplicationError.usage("paint needs one prompt, in quotes, or --list FILE")
    }
    guard let output = arguments.value("output") else {
      throw ApplicationError.usage("paint needs -o \(list == nil ? "FILE.png" : "FOLDER")")
    }
    sources = arguments.values.filter { $0.name == "source" }.map(\.value)
    guard sources.count <= (list == nil ? 2 : 0) else {
      throw ApplicationError.usage("at most two --source, and none with --list")
    }
    guard let strength = Double(arguments.value("strength") ?? "0.6"), (0...1).contains(strength)
    else { throw ApplicationError.usage("--strength takes 0 to 1") }
    self.strength = strength
    self.output = output
    request = try Self.request(arguments, prompt: arguments.operands.first ?? "")
  }

  private static func request(_ arguments: Arguments, prompt: String) throws -> PaintRequest {
    let usual = arguments.value("list") == nil ? "1024x1024" : "320x320"
    guard let size = PictureSize(parsing: arguments.value("size") ?? usual),
      (16...4096).contains(size.width), (16...4096).contains(size.height)
    else { throw ApplicationError.usage("--size takes WIDTHxHEIGHT, each 16 to 4096") }
    guard let seed = UInt32(arguments.value("seed") ?? "0") else {
      throw ApplicationError.usage("--seed takes 0 to 4294967295")
    }
    let style = try arguments.value("style").map { name in
      guard let style = PaintStyle(rawValue: name) else {
        let names = PaintStyle.allCases.map(\.rawValue).joined(separator: ", ")
        throw ApplicationError.usage("--style takes \(names)")
      }
      return style
    }
    return PaintRequest(
      prompt: prompt, negative: arguments.value("negative") ?? "", width: size.width,
      height: size.height, seed: seed, style: style,
      detail: arguments.flags.contains("draft") ? .draft : .full,
      stylize: try percent("stylize", arguments, usual: 100),
      variation: try percent("variation", arguments, usual: 0),
      tile: arguments.flags.contains("tile"))
  }

  private static func percent(_ name: String, _ arguments: Arguments, usual: Int) throws -> Double {
    guard let value = Int(arguments.value(name) ?? "\(usual)"), (0...100).contains(value) else {
      throw ApplicationError.usage("--\(name) takes 0 to 100")
    }
    return Double(value) / 100
  }

  func run() throws {
    if let list { return try PromptSheets(list: list, folder: output, request: request).paint() }
    let pictures = try sources.map(Self.read)
    let bar = ProgressBar("painting")
    let painting = try paint(pictures) { bar.show($0) }
    let bitmap = Bitmap(
      width: painting.width, height: painting.height, pixels: painting.pixels)
    let bytes = try PNGCodec.encode(
      bitmap, text: [PNGText("Software", "Zekron"), PNGText("Source", SceneRenderer.fingerprint)])
    try Data(bytes).write(to: URL(filePath: output), options: .atomic)
    bar.finish()
    Console.print("\(output): \(painting.width)×\(painting.height), \(bytes.count) bytes")
    Console.print("\(verb): \(list(painting.understood))")
    if !painting.ignored.isEmpty {
      Console.print("not understood: \(list(painting.ignored))")
    }
  }

  private func paint(
    _ pictures: [SourcePicture], progress: @Sendable (Double) -> Void
  ) throws -> Painting {
    let threads = ProcessInfo.processInfo.activeProcessorCount
    guard !pictures.isEmpty else {
      return try SceneRenderer(threads: threads).render(
        request, progress: progress, isCancelled: { false })
    }
    return try PictureEditor(threads: threads).edit(
      EditRequest(
        prompt: request.prompt, negative: request.negative, sources: pictures,
        width: request.width, height: request.height, seed: request.seed, style: request.style,
        strength: strength), progress: progress, isCancelled: { false })
  }

  private static func read(_ path: String) throws -> SourcePicture {
    let bytes: [UInt8]
    do {
      bytes = try Array(Data(contentsOf: URL(filePath: path)))
    } catch {
      throw ApplicationError.usage("--source \(path) cannot be read")
    }
    do {
      let bitmap = try ImageCodec.decode(bytes)
      return SourcePicture(width: bitmap.width, height: bitmap.height, pixels: bitmap.pixels)
    } catch {
      throw ApplicationError.usage("--source \(path) is no PNG, JPEG or WebP to work with")
    }
  }

  private var verb: String { sources.isEmpty ? "painted" : "changed" }

  private func list(_ words: [String]) -> String {
    guard words.isEmpty else { return words.joined(separator: ", ") }
    return sources.isEmpty ? "an abstract" : "nothing but the size"
  }
}
