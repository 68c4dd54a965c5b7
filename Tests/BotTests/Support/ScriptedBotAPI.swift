import HTTP
import Synchronization
import Telegram

@testable import Bot

/// A Telegram that answers as a test says, and notes every call.
final class ScriptedBotAPI: BotAPI {
  /// What a call is answered with, nil for success; calls are numbered from 1.
  typealias Script = @Sendable (_ call: SeenCall, _ number: Int) async -> TelegramError?

  private let log = Mutex<[SeenCall]>([])
  private let script: Script

  init(_ script: @escaping Script = { _, _ in nil }) {
    self.script = script
  }

  var calls: [SeenCall] { log.withLock { $0 } }

  func call(_ call: BotCall) async throws(TelegramError) -> BotResult {
    let seen = SeenCall(call)
    let number = log.withLock { log in
      log.append(seen)
      return log.count
    }
    if let error = await script(seen, number) { throw error }
    return BotResult(body: Array(#"{"ok":true,"result":\#(answer(to: seen, number))}"#.utf8))
  }

  /// Messages are numbered 900 and up, in order of the calls.
  private func answer(to call: SeenCall, _ number: Int) -> String {
    let head = """
      {"message_id":\(900 + number),"date":1,"chat":{"id":\(call.chatID ?? 0),"type":"private"}
      """
    return switch call.method {
    case "sendMessage", "editMessageText": head + #","text":"x"}"#
    case "sendPhoto":
      head + #","photo":["# + Self.size("small\(number)") + "," + Self.size("photo\(number)") + "]}"
    case "sendDocument":
      head + #","document":{"file_id":"document\#(number)","file_unique_id":"u"}}"#
    default: "true"
    }
  }

  private static func size(_ id: String) -> String {
    #"{"file_id":"\#(id)","file_unique_id":"u","width":9,"height":9}"#
  }
}

/// A call with its parameters opened, whichever way they went.
struct SeenCall: Sendable {
  let method: String
  let chatID: Int64?
  let lane: CallLane
  /// The uploaded file, if any.
  let file: Multipart.Part?
  private let fields: [String: ParameterValue]

  init(_ call: BotCall) {
    method = call.method
    chatID = call.chatID
    lane = call.lane
    switch call.payload {
    case .none:
      fields = [:]
      file = nil
    case .json(let bytes):
      fields = ParameterValue(json: String(decoding: bytes, as: UTF8.self)).members
      file = nil
    case .form(let form):
      file = form.parts.first { $0.fileName != nil }
      let texts = form.parts.filter { $0.fileName == nil }.map { part in
        (part.name, ParameterValue.string(String(decoding: part.bytes, as: UTF8.self)))
      }
      fields = Dictionary(texts) { first, _ in first }
    }
  }

  var text: String { self["text"]?.text ?? self["caption"]?.text ?? "" }

  subscript(_ name: String) -> ParameterValue? { fields[name] }
}
