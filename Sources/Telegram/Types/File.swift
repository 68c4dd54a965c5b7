/// A file ready for download (https://core.telegram.org/bots/api#file).
package struct File: Sendable, Equatable, Decodable {
  package let fileID: String
  package let fileUniqueID: String
  /// In bytes.
  package let fileSize: Int64?
  /// For `BotClient.downloadFile`; good for at least an hour.
  package let filePath: String?

  package init(
    fileID: String, fileUniqueID: String, fileSize: Int64? = nil, filePath: String? = nil
  ) {
    self.fileID = fileID
    self.fileUniqueID = fileUniqueID
    self.fileSize = fileSize
    self.filePath = filePath
  }

  private enum CodingKeys: String, CodingKey {
    case fileID = "file_id"
    case fileUniqueID = "file_unique_id"
    case fileSize = "file_size"
    case filePath = "file_path"
  }
}
