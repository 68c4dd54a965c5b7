/// Where the file of a photo or document comes from.
package enum PhotoSource: Sendable, Equatable, JSONValue {
  /// Sent before; no size limits, but a photo stays a photo.
  case fileID(String)
  /// Goes along with the call under this name.
  case upload(String)

  package func write(to json: inout JSONWriter) { json.string(formText) }

  package var formText: String {
    switch self {
    case .fileID(let id): id
    case .upload(let name): "attach://\(name)"
    }
  }
}
