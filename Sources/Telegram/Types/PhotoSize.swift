/// One size of a photo (https://core.telegram.org/bots/api#photosize).
package struct PhotoSize: Sendable, Equatable, Decodable {
  /// For downloading or sending again; valid for this bot only.
  package let fileID: String
  /// The same for every bot and forever; cannot be used to download.
  package let fileUniqueID: String
  package let width: Int
  package let height: Int
  /// In bytes.
  package let fileSize: Int64?

  package init(
    fileID: String, fileUniqueID: String, width: Int, height: Int, fileSize: Int64? = nil
  ) {
    self.fileID = fileID
    self.fileUniqueID = fileUniqueID
    self.width = width
    self.height = height
    self.fileSize = fileSize
  }

  private enum CodingKeys: String, CodingKey {
    case fileID = "file_id"
    case fileUniqueID = "file_unique_id"
    case width, height
    case fileSize = "file_size"
  }
}
