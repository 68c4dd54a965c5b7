import Domain

/// What a button does; its data is at most 64 bytes, signed, and good for ever.
enum Button: Equatable, Sendable {
  /// Under a picture or a job message.
  case job(JobAction, JobID)
  /// One picture of a job, counted from 0.
  case picture(PictureAction, index: Int, JobID)
  /// An example of what to do with pictures that came without words, by number.
  case chip(Int, SourceDraftID)
  /// In the lists of keys.
  case key(KeyAction, KeyID)
  case newKey
  case keyList
  case setting(Setting)
  case useModel(String)
  case language(String)
  case history(page: Int)
  /// An example of /start, by number.
  case example(Int)
  /// Runs one of the two offers made for a faulty prompt, kept under a number.
  case draft(Int64, Draft)
  /// Asks the admins about a prompt that was refused, kept under a number.
  case appeal(Int64)
  case open(Command)
  case money(MoneyButton)
  case webhook(WebhookButton)
  /// Deletes the message it hangs under.
  case dismiss

  enum JobAction: String, CaseIterable, Sendable {
    case newSeed = "n"
    case sameSeed = "s"
    case file = "f"
    case info = "i"
    case code = "c"
    case delete = "d"
    case cancel = "x"
    case tryAgain = "a"
    /// Asks the admins about a refusal.
    case appeal = "p"
  }

  enum PictureAction: String, CaseIterable, Sendable {
    /// Alone, as large as the first enlargement allows.
    case alone = "u"
    case larger = "l"
    case largest = "L"
    /// Asks how far to stray.
    case vary = "v"
    case subtle = "s"
    case strong = "r"
  }

  enum KeyAction: String, CaseIterable, Sendable {
    case card = "o"
    case rotate = "r"
    case rotateNow = "r0"
    case rotateHour = "r1"
    case rotateDay = "r24"
    case cap = "c"
    case capOne = "c1"
    case capFive = "c5"
    case capTwenty = "c20"
    case capNone = "c0"
    case revoke = "x"
    case revokeConfirmed = "X"
  }

  enum Setting: String, CaseIterable, Sendable {
    case model = "m"
    case size = "z"
    case file = "f"
    case spoiler = "s"
    case receipt = "r"
    case lowCredit = "l"
    case prompts = "p"
  }

  enum Draft: String, CaseIterable, Sendable {
    case fixed = "f"
    case without = "w"
  }

  /// The unsigned data.
  var payload: String {
    switch self {
    case .job(let action, let id): "1.j.\(action.rawValue).\(id.base36)"
    case .picture(let action, let index, let id): "1.p.\(action.rawValue).\(index).\(id.base36)"
    case .chip(let chip, let id): "1.c.\(chip).\(String(id.rawValue, radix: 36))"
    case .key(let action, let id): "1.k.\(action.rawValue).\(String(id.rawValue, radix: 36))"
    case .newKey: "1.kn"
    case .keyList: "1.kl"
    case .setting(let setting): "1.s.\(setting.rawValue)"
    case .useModel(let id): "1.m.\(id)"
    case .language(let code): "1.l.\(code)"
    case .history(let page): "1.h.\(page)"
    case .example(let index): "1.e.\(index)"
    case .draft(let number, let draft): "1.d.\(draft.rawValue).\(String(number, radix: 36))"
    case .appeal(let number): "1.a.\(String(number, radix: 36))"
    case .open(let command): "1.o.\(command.rawValue)"
    case .money(let button): "1.\(button.payload)"
    case .webhook(let button): "1.\(button.payload)"
    case .dismiss: "1.x"
    }
  }

  init?(payload: String) {
    let parts = payload.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 2, parts[0] == "1" else { return nil }
    let rest = Array(parts.dropFirst(2))
    switch (parts[1], rest.count) {
    case ("j", 2):
      guard let action = JobAction(rawValue: rest[0]), let id = JobID(parsing: rest[1])
      else { return nil }
      self = .job(action, id)
    case ("p", 3):
      guard let action = PictureAction(rawValue: rest[0]), let index = Int(rest[1]),
        let id = JobID(parsing: rest[2])
      else { return nil }
      self = .picture(action, index: index, id)
    case ("c", 2):
      guard let chip = Int(rest[0]), let id = Int64(rest[1], radix: 36) else { return nil }
      self = .chip(chip, SourceDraftID(id))
    case ("k", 2):
      guard let action = KeyAction(rawValue: rest[0]), let id = Int64(rest[1], radix: 36)
      else { return nil }
      self = .key(action, KeyID(id))
    case ("d", 2):
      guard let draft = Draft(rawValue: rest[0]), let number = Int64(rest[1], radix: 36)
      else { return nil }
      self = .draft(number, draft)
    case ("t", _):
      guard let button = MoneyButton(rest) else { return nil }
      self = .money(button)
    case ("w", _):
      guard let button = WebhookButton(rest) else { return nil }
      self = .webhook(button)
    case ("m", 1...): self = .useModel(rest.joined(separator: "."))
    case (let kind, 1): self.init(kind: kind, argument: rest[0])
    case ("kn", 0): self = .newKey
    case ("kl", 0): self = .keyList
    case ("x", 0): self = .dismiss
    default: return nil
    }
  }

  private init?(kind: String, argument: String) {
    switch kind {
    case "s":
      guard let setting = Setting(rawValue: argument) else { return nil }
      self = .setting(setting)
    case "l": self = .language(argument)
    case "h":
      guard let page = Int(argument), page >= 0 else { return nil }
      self = .history(page: page)
    case "e":
      guard let index = Int(argument) else { return nil }
      self = .example(index)
    case "a":
      guard let number = Int64(argument, radix: 36) else { return nil }
      self = .appeal(number)
    case "o":
      guard let command = Command(rawValue: argument) else { return nil }
      self = .open(command)
    default: return nil
    }
  }
}
