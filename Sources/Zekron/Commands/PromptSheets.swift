import FoundationEssentials
import ImageCodecs
import Painter

/// Paints a list of prompts, a contact sheet for each group, and says what was understood.
struct PromptSheets {
  private let groups: [PromptGroup]
  private let folder: String
  private let request: PaintRequest

  /// - Throws: `ApplicationError.usage` when the list cannot be read or holds nothing.
  init(list: String, folder: String, request: PaintRequest) throws {
    guard let text = try? String(contentsOf: URL(filePath: list), encoding: .utf8) else {
      throw ApplicationError.usage("--list \(list) cannot be read as text")
    }
    groups = PromptGroup.read(text)
    guard !groups.isEmpty else { throw ApplicationError.usage("--list \(list) has no prompts") }
    self.folder = folder
    self.request = request
  }

  func paint() throws {
    try FileManager.default.createDirectory(
      at: URL(filePath: folder), withIntermediateDirectories: true)
    let renderer = SceneRenderer(threads: ProcessInfo.processInfo.activeProcessorCount)
    let bar = ProgressBar("painting")
    let total = groups.reduce(0) { $0 + $1.prompts.count }
    var done = 0
    var lines: [String] = []
    for group in groups {
      var tiles: [Bitmap] = []
      lines.append("# \(group.name)")
      for prompt in group.prompts {
        var request = request
        request.prompt = prompt
        let painting = try renderer.render(request, progress: { _ in }, isCancelled: { false })
        tiles.append(
          Bitmap(width: painting.width, height: painting.height, pixels: painting.pixels))
        let missed = painting.ignored.joined(separator: ", ")
        lines.append(
          "\(tiles.count). \(prompt): \(painting.understood.joined(separator: ", "))"
            + (missed.isEmpty ? "" : "; not understood: \(missed)"))
        done += 1
        bar.show(Double(done) / Double(total))
      }
      let sheet = Bitmap.contactSheet(tiles, columns: 4)
      let bytes = try PNGCodec.encode(sheet)
      try Data(bytes).write(
        to: URL(filePath: folder).appending(path: group.name + ".png"), options: .atomic)
    }
    bar.finish()
    for line in lines { Console.print(line) }
  }
}
