import Domain
import HTTP

/// Gives out the files of pictures to whoever may have them.
struct PictureDesk: Sendable {
  let parts: APIParts
  let isStrict: Bool

  /// `GET /v1/images/{token}`, for the owner.
  ///
  /// - Throws: `APIError.notFound`, `.forbidden` or `.expired`, or what store and vault throw.
  func picture(token: String, key: APIKey, headers: HTTPHeaders) async throws -> HTTPResponse {
    let picture = try await parts.store.read { tx in
      try tx.pictures.picture(token: PictureToken(token))
    }
    guard let picture, !token.isEmpty else { throw APIError.notFound }
    guard picture.account == key.account else { throw APIError.forbidden }
    return try await file(picture, headers: headers)
  }

  /// `GET /storage/{name}`: for whoever knows the name, or, when the operator is strict, for the
  /// owner; a key that comes along must be the owner's in either case.
  ///
  /// - Throws: As the other one, and `APIError.missingKey`.
  func stored(name: String, key: APIKey?, headers: HTTPHeaders) async throws -> HTTPResponse {
    if isStrict, key == nil { throw APIError.missingKey }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let picture = try await self.parts.store.read { tx in
      try tx.pictures.picture(PictureID(String(parts[0])))
    }
    guard let picture, parts.count == 2, parts[1] == picture.format.fileExtension else {
      throw APIError.notFound
    }
    if let key, key.account != picture.account { throw APIError.forbidden }
    return try await file(picture, headers: headers)
  }

  /// The file, once the vault has found it whole and untouched.
  private func file(_ picture: Picture, headers: HTTPHeaders) async throws -> HTTPResponse {
    let now = parts.time.now()
    guard now < picture.expiresAt else { throw APIError.expired }
    let tag = "\"\(picture.blob.rawValue.prefix(32))\""
    let seconds = picture.expiresAt.since(now).components.seconds
    var answer: HTTPHeaders = ["ETag": tag, "Cache-Control": "private, max-age=\(seconds)"]
    answer.add(name: "Expires-At", value: V1Dialect.text(picture.expiresAt))
    if let known = headers["If-None-Match"], Self.matches(known, tag) {
      return HTTPResponse(status: 304, headers: answer)
    }
    let bytes: [UInt8]
    do throws(VaultError) {
      bytes = try await parts.vault.open(picture.blob)
    } catch {
      throw try await LostPicture(parts: parts).settle(picture, error)
    }
    answer.add(name: "Content-Type", value: picture.format.mimeType)
    answer.add(name: "X-Content-Type-Options", value: "nosniff")
    let fileName = "\(picture.id.rawValue).\(picture.format.fileExtension)"
    answer.add(name: "Content-Disposition", value: "inline; filename=\"\(fileName)\"")
    return HTTPResponse(status: 200, headers: answer, body: .bytes(bytes))
  }

  /// Weak comparison of a list of tags (RFC 9110 §13.1.2).
  private static func matches(_ list: String, _ tag: String) -> Bool {
    list.split(separator: ",").contains { entry in
      let entry = entry.drop { $0 == " " }
      let bare = entry.hasPrefix("W/") ? entry.dropFirst(2) : entry
      return bare == "*" || bare.prefix { $0 != " " } == tag
    }
  }
}
