import FoundationEssentials
import HTTP

/// The parameters of a stored call, opened up to be changed or sent as a form.
struct CallParameters: Sendable, Equatable {
  private var fields: [String: ParameterValue]

  /// - Parameter json: A JSON object; anything else gives no parameters.
  init(json: String) {
    let decoded = try? JSONDecoder().decode([String: ParameterValue].self, from: Data(json.utf8))
    fields = decoded ?? [:]
  }

  subscript(_ name: String) -> ParameterValue? {
    get { fields[name] }
    set { fields[name] = newValue }
  }

  /// Moves a field to another name, as when a photo becomes a document.
  mutating func rename(_ name: String, to other: String) {
    fields[other] = fields.removeValue(forKey: name)
  }

  var json: [UInt8] { Self.encode(.object(fields)) }

  /// As form fields: strings as they are, everything else as JSON text.
  func form(adding file: Multipart.Part) -> Multipart {
    var form = Multipart()
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
      if case .string(let text) = value {
        form.add(name: name, value: text)
      } else {
        form.add(name: name, value: String(decoding: Self.encode(value), as: UTF8.self))
      }
    }
    form.add(
      name: file.name, fileName: file.fileName ?? "file",
      contentType: file.contentType ?? "application/octet-stream", bytes: file.bytes)
    return form
  }

  private static func encode(_ value: ParameterValue) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    guard let data = try? encoder.encode(value) else { return Array("null".utf8) }
    return Array(data)
  }
}
