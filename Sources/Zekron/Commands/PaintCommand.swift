import FoundationEssentials
import Domain
import ImageCodecs
import Painter

/// `zekron paint`.
struct PaintCommand {
  private let request: PaintRequest
  private let output: String

  init(_ arguments: Arguments) throws {
    try arguments.allow(["output", "size", "seed", "style", "negative", "draft"])
    guard arguments.operands.count == 1, let prompt = arguments.operands.first else {
      throw ApplicationError.usage("paint needs one prompt, in quotes")
    }
    guard let output = arguments.value("output") else {
      throw ApplicationError.usage("paint needs -o FILE.png")
    }
    guard let size = PictureSize(parsing: arguments.value("size") ?? "1024x1024"),
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
    self.output = output
    request = PaintRequest(
      prompt: prompt, negative: arguments.value("negative") ?? "", width: size.width,
      height: size.height, seed: seed, style: style,
      detail: arguments.flags.contains("draft") ? .draft : .full)
  }

  func run() throws {
    let bar = ProgressBar("painting")
    let renderer = SceneRenderer(threads: ProcessInfo.processInfo.activeProcessorCount)
    let painting = try renderer.render(
      request, progress: { bar.show($0) }, isCancelled: { false })
    let bitmap = Bitmap(
      width: painting.width, height: painting.height, pixels: painting.pixels)
    let bytes = try PNGCodec.encode(
      bitmap, text: [PNGText("Software", "Zekron"), PNGText("Source", SceneRenderer.fingerprint)])
    try Data(bytes).write(to: URL(filePath: output), options: .atomic)
    bar.finish()
    Console.print("\(output): \(painting.width)×\(painting.height), \(bytes.count) bytes")
    Console.print("painted: \(Self.list(painting.understood))")
    if !painting.ignored.isEmpty {
      Console.print("not understood: \(Self.list(painting.ignored))")
    }
  }

  private static func list(_ words: [String]) -> String {
    words.isEmpty ? "an abstract" : words.joined(separator: ", ")
  }
}
