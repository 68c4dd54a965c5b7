import Domain
import FoundationEssentials

/// The REST call that makes the same picture, as people paste it.
struct CodeExample {
  let request: GenerationRequest
  let baseURL: String

  /// Longer texts are cut, so that three examples fit one message; in UTF-16 units as written in
  /// the curl line, where they take most room.
  private static let promptLimit = 600
  /// A here document needs more signs for the same words.
  private static let editPromptLimit = 400
  private static let negativeLimit = 200

  var curl: String {
    request.sources.isEmpty ? plainCurl : editCurl
  }

  /// Pictures are too long for a command line: they come with the rest on the standard input.
  private var editCurl: String {
    """
    curl -X POST \(baseURL)/v1/generate \\
      -H "Authorization: Bearer $ZEKRON_KEY" \\
      -H "Content-Type: application/json" \\
      -d @- <<END
    \(hereBody)
    END
    """
  }

  private var plainCurl: String {
    """
    curl -X POST \(baseURL)/v1/generate \\
      -H "Authorization: Bearer $ZEKRON_KEY" \\
      -H "Content-Type: application/json" \\
      -d '\(shellBody)'
    """
  }

  var python: String {
    """
    \(request.sources.isEmpty ? "import os, requests" : "import base64, os, requests")
    answer = requests.post(
        "\(baseURL)/v1/generate",
        headers={"Authorization": f"Bearer {os.environ['ZEKRON_KEY']}"},
        json=\(pythonBody))
    print(answer.json())
    """
  }

  var javaScript: String {
    """
    \(nodeFiles)const answer = await fetch("\(baseURL)/v1/generate", {
      method: "POST",
      headers: {
        Authorization: `Bearer ${process.env.ZEKRON_KEY}`,
        "Content-Type": "application/json"
      },
      body: JSON.stringify(\(javaScriptBody))
    });
    console.log(await answer.json());
    """
  }

  private var nodeFiles: String {
    request.sources.isEmpty ? "" : "import { readFileSync } from \"node:fs\";\n"
  }

  private var pythonBody: String {
    guard !request.sources.isEmpty else { return fields(images: nil, truth: "True") }
    return fields(
      images: images { "base64.b64encode(open(\"\($0)\", \"rb\").read()).decode()" },
      truth: "True")
  }

  private var javaScriptBody: String {
    guard !request.sources.isEmpty else { return fields(images: nil) }
    return fields(images: images { "readFileSync(\"\($0)\").toString(\"base64\")" })
  }

  /// Names of the files to change, as the examples have them.
  private var files: [String] {
    request.sources.indices.map { "photo\($0 + 1).jpg" }
  }

  /// The list of pictures in a language, from how it reads one file.
  private func images(_ read: (String) -> String) -> String {
    "[" + files.map { "{\"data\": \(read($0))}" }.joined(separator: ", ") + "]"
  }

  /// The object for a here document, in which a shell still reads `$`, `\`` and `\\`.
  private var hereBody: String {
    let plain = fields(images: nil).reduce(into: "") { text, character in
      if "\\$`".contains(character) { text.append("\\") }
      text.append(character)
    }
    let pictures = images { "\"$(base64 < \($0) | tr -d '\\n')\"" }
    return plain.dropLast() + ", \"images\": \(pictures)}"
  }

  /// The parameters as a JSON object, which is also a JavaScript literal, and with its own word for
  /// true a Python one.
  private func fields(images: String?, truth: String = "true") -> String {
    var fields = [
      (
        "prompt",
        Self.quoted(
          request.prompt,
          limit: request.sources.isEmpty ? Self.promptLimit : Self.editPromptLimit)
      ),
      ("model", Self.quoted(request.model)),
      ("size", Self.quoted(request.size.plain)),
      ("seed", String(request.seed)),
    ]
    if !request.negative.isEmpty {
      fields.append(("negative_prompt", Self.quoted(request.negative, limit: Self.negativeLimit)))
    }
    let style = request.isRaw ? PictureStyle.none : request.style
    if let style { fields.append(("style", Self.quoted(style.rawValue))) }
    if request.isTiled { fields.append(("tile", truth)) }
    if let stylize = request.stylize { fields.append(("stylize", String(stylize))) }
    if !request.sources.isEmpty {
      fields.append(("strength", String(request.strength.fraction)))
    }
    if let images { fields.append(("images", images)) }
    return "{" + fields.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }

  /// The object for a single-quoted word of a shell.
  private var shellBody: String {
    fields(images: nil).split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''")
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
