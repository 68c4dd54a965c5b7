package import HTTP

/// A method of the Bot API with its parameters.
package protocol BotMethod: Sendable {
  /// As in the URL, such as `sendMessage`.
  static var name: String { get }
  /// The chat whose sending limits a call counts against, if any.
  var chatID: Int64? { get }
  /// Hands over the parameters under their names in the API.
  func write(to fields: inout some FieldWriter)
}

extension BotMethod {
  package var chatID: Int64? { nil }

  /// The parameters as a JSON object.
  package func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { write(to: &$0) }
    return json.bytes
  }

  /// The parameters as a form, with files.
  ///
  /// A file named like a parameter (`photo`, `document`) takes its place; others are referred
  /// to with `PhotoSource.upload`.
  package func form(files: [Upload]) -> Multipart {
    var form = FormWriter(files: files)
    write(to: &form)
    return form.finished()
  }

  /// The call of this method.
  package func call(
    lane: CallLane = .normal, files: [Upload] = [], deadline: Duration = .seconds(30)
  ) -> BotCall {
    BotCall(
      method: Self.name,
      payload: files.isEmpty ? .json(json()) : .form(form(files: files)),
      chatID: chatID, lane: lane, deadline: deadline)
  }
}
