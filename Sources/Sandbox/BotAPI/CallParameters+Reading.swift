import HTTP

extension CallParameters {
  /// Reads the parameters of a request.
  ///
  /// - Throws: `StandInError.badRequest` when the body does not follow its `Content-Type`.
  init(_ request: IncomingRequest) throws(StandInError) {
    self.init(
      fields: request.query.map { JSON.Field(name: $0.name, value: .string($0.value)) })
    guard !request.body.isEmpty else { return }
    let contentType = request.headers["Content-Type"] ?? ""
    if contentType.utf8.starts(with: "application/json".utf8) {
      try addJSON(request.body)
    } else if contentType.lowercased().hasPrefix("multipart/form-data") {
      try addMultipart(request.body, contentType: contentType)
    } else if contentType.lowercased().hasPrefix("application/x-www-form-urlencoded") {
      let form = FormFields.parse(request.body)
      append(form.map { JSON.Field(name: $0.name, value: .string($0.value)) })
    } else {
      throw .badRequest("unsupported Content-Type of the request body")
    }
  }

  private mutating func addJSON(_ body: [UInt8]) throws(StandInError) {
    guard case .object(let fields) = JSONParser.parse(body) else {
      throw .badRequest("can't parse request body as a JSON object in UTF-8")
    }
    append(fields)
  }

  private mutating func addMultipart(
    _ body: [UInt8], contentType: String
  ) throws(StandInError) {
    let parts: [Multipart.Part]
    do {
      parts = try Multipart(parsing: body, contentType: contentType).parts
    } catch {
      throw .badRequest("can't parse multipart request body: \(error)")
    }
    for part in parts {
      if let name = part.fileName {
        append(
          UploadedFile(
            field: part.name, name: name, contentType: part.contentType, bytes: part.bytes))
      } else {
        let text = String(decoding: part.bytes, as: UTF8.self)
        append([JSON.Field(name: part.name, value: .string(text))])
      }
    }
  }

  private mutating func append(_ more: [JSON.Field]) {
    self = CallParameters(fields: fields.isEmpty ? more : fields + more, files: files)
  }

  private mutating func append(_ file: UploadedFile) {
    self = CallParameters(fields: fields, files: files + [file])
  }
}
