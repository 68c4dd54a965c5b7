import HTTP

extension World {
  /// Keeps an upload, or finds the file of an id.
  mutating func file(of source: FileSource) throws(StandInError) -> FileReference {
    switch source.origin {
    case .fileID(let id):
      guard let file = files.reference(id) else { throw .wrongFileID }
      guard file.kind == source.kind else {
        throw .badRequest(
          "can't use file of type \(file.kind.rawValue.capitalizedASCII) as "
            + source.kind.rawValue.capitalizedASCII)
      }
      return file
    case .upload(let file, let facts):
      let declared = file.contentType.flatMap { $0 == "application/octet-stream" ? nil : $0 }
      return files.add(
        file.bytes, kind: source.kind, name: source.kind == .document ? file.name : nil,
        mimeType: facts?.mimeType ?? declared ?? "application/octet-stream",
        width: facts?.width ?? 0, height: facts?.height ?? 0)
    }
  }

  func getFile(_ parameters: CallParameters, result: inout JSONWriter) throws(StandInError) {
    guard let id = parameters.text("file_id") else {
      throw .badRequest("file_id not specified")
    }
    guard let file = files.reference(id), let path = files.path(id) else {
      throw .wrongFileID
    }
    guard file.sizeBytes <= 20 << 20 else { throw .badRequest("file is too big") }
    result.beginObject()
    result.field("file_id", file.id)
    result.field("file_unique_id", file.uniqueID)
    result.field("file_size", file.sizeBytes)
    result.field("file_path", path)
    result.endObject()
  }
}

extension String {
  fileprivate var capitalizedASCII: String { prefix(1).uppercased() + dropFirst() }
}
