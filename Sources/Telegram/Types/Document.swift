/// A file sent as such (https://core.telegram.org/bots/api#document).
package struct Document: Sendable, Equatable, Decodable {
  /// For downloading or sending again; valid for this bot only.
  package let fileID: String
  /// The same for every bot and forever; cannot be used to download.
  package let fileUniqueID: String
  /// As the sender named it: not to be trusted.
  package let fileName: String?
  /// As the sender declared it: not to be trusted.
  package let mimeType: String?
  /// In bytes.
  package let fileSize: Int64?

  package init(
    fileID: String, fileUniqueID: String, fileName: String? = nil, mimeType: String? = nil,
    fileSize: Int64? = nil
  ) {
    self.fileID = fileID
    self.fileUniqueID = fileUniqueID
    self.fileName = fileName
    self.mimeType = mimeType
    self.fileSize = fileSize
  }

  private enum CodingKeys: String, CodingKey {
    case fileID = "file_id"
    case fileUniqueID = "file_unique_id"
    case fileName = "file_name"
    case mimeType = "mime_type"
    case fileSize = "file_size"
  }
}
