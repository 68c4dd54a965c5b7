/// A stored picture: whose it is, where its bytes lie, and where Telegram keeps its copy.
package struct Picture: Hashable, Sendable {
  package let id: PictureID
  /// Its name in REST links, which open it to its owner only.
  package let token: PictureToken
  package let account: AccountID
  package let job: JobID
  /// The sealed bytes in the vault.
  package let blob: BlobID
  package let format: PictureFormat
  package let size: PictureSize
  package let bytes: Int
  /// Name and version of the engine that made it; "" when nobody has noted it.
  package let engine: String
  /// Telegram's copy sent as a photo; sending it again uploads nothing.
  package var photoFileID: String?
  /// Telegram's copy sent as a document.
  package var documentFileID: String?
  package let createdAt: Timestamp
  /// From then on the vault no longer has the bytes.
  package let expiresAt: Timestamp

  package init(
    id: PictureID, token: PictureToken, account: AccountID, job: JobID, blob: BlobID,
    format: PictureFormat, size: PictureSize, bytes: Int, engine: String = "",
    photoFileID: String? = nil,
    documentFileID: String? = nil, createdAt: Timestamp, expiresAt: Timestamp
  ) {
    self.id = id
    self.token = token
    self.account = account
    self.job = job
    self.blob = blob
    self.format = format
    self.size = size
    self.bytes = bytes
    self.engine = engine
    self.photoFileID = photoFileID
    self.documentFileID = documentFileID
    self.createdAt = createdAt
    self.expiresAt = expiresAt
  }
}

/// Name of a picture, unguessable: `img_` + 22 base62 characters.
package struct PictureID: Hashable, Sendable, CustomStringConvertible {
  package let rawValue: String

  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  package var description: String { rawValue }
}

/// Name of a picture for its owner's programs, unguessable: 32 lower-case hexadecimal digits.
///
/// Another secret than the `PictureID`: a link with a token opens with a key of the owner only.
package struct PictureToken: Hashable, Sendable, CustomStringConvertible {
  package let rawValue: String

  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  package var description: String { rawValue }
}

/// Name of sealed bytes in the vault; equal bytes have the same name and are stored once.
package struct BlobID: Hashable, Sendable, CustomStringConvertible {
  /// 64 lower-case hexadecimal digits.
  package let rawValue: String

  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  package var description: String { rawValue }
}

/// File type of a picture.
package enum PictureFormat: String, Sendable, CaseIterable {
  case png, jpeg, webp

  /// `image/png` and the like.
  package var mimeType: String { "image/\(rawValue)" }

  /// Ending of a file name, without the dot.
  package var fileExtension: String { self == .jpeg ? "jpg" : rawValue }
}
