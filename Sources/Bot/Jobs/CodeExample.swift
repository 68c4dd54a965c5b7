import Domain
import FoundationEssentials

/// The REST call that makes the same picture, as people paste it.
struct CodeExample {
  let request: GenerationRequest
  let baseURL: String

  /// Prompts beyond this many characters are cut, so that three examples fit one message.
  private static let promptLimit = 500

  var curl: String {
    """
    curl -X POST \(baseURL)/v1/generate \\
      -H "Authorization: Bearer $ZEKRON_KEY" \\
      -H "Content-Type: application/json" \\
      -d '\(body.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'
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
      ("prompt", Self.quoted(String(request.prompt.prefix(Self.promptLimit)))),
      ("model", Self.quoted(request.model)),
      ("size", Self.quoted(request.size.plain)),
      ("seed", String(request.seed)),
    ]
    if !request.negative.isEmpty {
      fields.append(("negative_prompt", Self.quoted(request.negative)))
    }
    return "{" + fields.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }

  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    guard let data = try? encoder.encode(text) else { return "\"\"" }
    return String(decoding: data, as: UTF8.self)
  }
}
