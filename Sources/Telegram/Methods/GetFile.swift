/// Makes a file of at most 20 MB ready for download
/// (https://core.telegram.org/bots/api#getfile).
struct GetFile: BotMethod {
  static let name = "getFile"

  let id: String

  func write(to fields: inout some FieldWriter) {
    fields.field("file_id", id)
  }
}
