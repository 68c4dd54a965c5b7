import HTTP

extension World {
  mutating func performProfile(
    _ method: BotMethod, _ parameters: CallParameters, result: inout JSONWriter
  ) throws(StandInError) {
    switch method {
    case .setMyCommands:
      commands[try commandKey(parameters)] = try commandList(parameters)
      noteCommands()
      result.bool(true)
    case .deleteMyCommands:
      commands[try commandKey(parameters)] = []
      noteCommands()
      result.bool(true)
    case .getMyCommands:
      result.beginArray()
      for command in commands[try commandKey(parameters)] { command.write(to: &result) }
      result.endArray()
    case .setMyName: try keep("name", parameters, limit: 64, result: &result)
    case .setMyDescription: try keep("description", parameters, limit: 512, result: &result)
    case .setMyShortDescription:
      try keep("short_description", parameters, limit: 120, result: &result)
    case .getMyName: writeKept("name", parameters, result: &result)
    case .getMyDescription: writeKept("description", parameters, result: &result)
    case .getMyShortDescription: writeKept("short_description", parameters, result: &result)
    default: result.bool(true)
    }
  }

  private mutating func noteCommands() {
    // The group first: a page that keeps one list for all chats ends with the private one.
    note(configuration.groupID, .commands)
    for user in configuration.users { note(user.id, .commands) }
  }

  private func commandKey(_ parameters: CallParameters) throws(StandInError) -> CommandTable.Key {
    let language = parameters.text("language_code") ?? ""
    guard language.isEmpty || language.utf8.count == 2 else {
      throw .badRequest("LANG_CODE_INVALID")
    }
    let scope = try parameters.structure(
      "scope", refusal: "can't parse BotCommandScope JSON object")
    guard let scope else { return CommandTable.Key(scope: "default", language: language) }
    let type = scope["type"]?.string ?? ""
    switch type {
    case "default", "all_private_chats", "all_group_chats", "all_chat_administrators":
      return CommandTable.Key(scope: type, language: language)
    case "chat", "chat_administrators", "chat_member":
      guard let chat = scope["chat_id"]?.integer, chats[chat] != nil else { throw .chatNotFound }
      let member = type == "chat_member" ? ":\(scope["user_id"]?.integer ?? 0)" : ""
      return CommandTable.Key(scope: "\(type):\(chat)\(member)", language: language)
    default:
      throw .badRequest("can't parse BotCommandScope: Unsupported type specified")
    }
  }

  private func commandList(
    _ parameters: CallParameters
  ) throws(StandInError) -> [CommandTable.Command] {
    guard
      let items = try parameters.structure(
        "commands", refusal: "can't parse commands JSON object")?.array
    else { throw .badRequest("expected an Array of BotCommand") }
    guard items.count <= 100 else { throw .badRequest("BOT_COMMANDS_TOO_MUCH") }
    var list: [CommandTable.Command] = []
    for item in items {
      guard let name = item["command"]?.string, let description = item["description"]?.string
      else { throw .badRequest("can't parse BotCommand: expected an Object") }
      let isValid = name.utf8.allSatisfy {
        $0 == UInt8(ascii: "_") || (48...57).contains($0) || (97...122).contains($0)
      }
      guard isValid, (1...32).contains(name.utf8.count) else {
        throw .badRequest("BOT_COMMAND_INVALID")
      }
      guard (1...256).contains(description.utf16.count) else {
        throw .badRequest("BOT_COMMAND_DESCRIPTION_INVALID")
      }
      list.append(CommandTable.Command(name: name, description: description))
    }
    return list
  }

  private mutating func keep(
    _ field: String, _ parameters: CallParameters, limit: Int, result: inout JSONWriter
  ) throws(StandInError) {
    let text = parameters.text(field) ?? ""
    guard text.utf16.count <= limit else { throw .badRequest("\(field) is too long") }
    profile[field + ":" + (parameters.text("language_code") ?? "")] = text
    result.bool(true)
  }

  private func writeKept(
    _ field: StaticString, _ parameters: CallParameters, result: inout JSONWriter
  ) {
    let own = profile["\(field):" + (parameters.text("language_code") ?? "")]
    result.beginObject()
    result.field(field, own ?? profile["\(field):"] ?? "")
    result.endObject()
  }
}

extension CommandTable.Command {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("command", name)
    writer.field("description", description)
    writer.endObject()
  }
}
