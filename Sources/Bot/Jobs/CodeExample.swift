import Domain
import FoundationEssentials

/// The REST call that makes the same picture, as people paste it.
struct CodeExample {
  let request: GenerationRequest
  let baseURL: String

  /// Longer texts are cut, so that three examples fit one message; in UTF-16 units as written in
  /// the curl line, where they take most room.
  private static let promptLimit = 600
  private static let negativeLimit = 200

  var curl: String {
    """
    curl -X POST \(baseURL)/v1/generate \\
      -H "Authorization: Bearer $ZEKRON_KEY" \\
      -H "Content-Type: application/json" \\
      -d '\(shellBody)'
    """
  }

  var python: String {
    """
    import os, requests
    answer = requests.post(
        "\(baseURL)/v1/generate",
        headers={"Authorization": f"Bearer {os.environ['ZEKRON_KEY']}"},
        json=\(body))
    print(answer.json())
    """
  }

  var javaScript: String {
    """
    const answer = await fetch("\(baseURL)/v1/generate", {
      method: "POST",
      headers: {
        Authorization: `Bearer ${process.env.ZEKRON_KEY}`,
        "Content-Type": "application/json"
      },
      body: JSON.stringify(\(body))
    });
    console.log(await answer.json());
    """
  }

  /// The parameters as a JSON object, which is also a Python and a JavaScript literal.
  private var body: String {
    var fields = [
      ("prompt", Self.quoted(request.prompt, limit: Self.promptLimit)),
      ("model", Self.quoted(request.model)),
      ("size", Self.quoted(request.size.plain)),
      ("seed", String(request.seed)),
    ]
    if !request.negative.isEmpty {
      fields.append(("negative_prompt", Self.quoted(request.negative, limit: Self.negativeLimit)))
    }
    let style = request.isRaw ? PictureStyle.none : request.style
    if let style { fields.append(("style", Self.quoted(style.rawValue))) }
    return "{" + fields.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }

  /// The object for a single-quoted word of a shell.
  private var shellBody: String {
    body.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
  }

  private static func quoted(_ text: String, limit: Int) -> String {
    var room = limit
    let fitting = text.prefix { character in
      room -= quoted(String(character)).utf16.reduce(-2) { $0 + ($1 == 0x27 ? 4 : 1) }
      return room >= 0
    }
    return quoted(String(fitting))
  }

  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    guard let data = try? encoder.encode(text) else { return "\"\"" }
    return String(decoding: data, as: UTF8.self)
  }
}
