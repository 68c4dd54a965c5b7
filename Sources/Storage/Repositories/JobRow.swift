import Domain
import SQLite

/// The statements that read or write whole rows of `jobs`.
enum JobRow {
  private static let written: SQL = """
    account, key_id, origin, model, prompt, negative, width, height, seed, count, style, is_raw,
    price, chat_id, thread_id, reply_to, sends_file, hides_picture, state, picture_id, message_id,
    failure, understood, ignored, attempts, created_at, started_at, finished_at, sources, strength,
    stylize, is_tiled, variation, names_prompt, awaits
    """
  private static let columns: SQL = "\(written), id, number, gaps"

  // The lease of a job that is stored as running has ended, so that it cannot get lost.
  static let insert: SQL = """
    INSERT INTO jobs (\(written), lease_until, number) VALUES (\(placeholders: 36),
      COALESCE((SELECT number FROM jobs WHERE account = ? ORDER BY id DESC LIMIT 1), 0) + 1)
    RETURNING id
    """
  static let byID: SQL = "SELECT \(columns) FROM jobs WHERE id = ?"
  static let byOrigin: SQL = "SELECT \(columns) FROM jobs WHERE origin = ?"
  static let byMessage: SQL = """
    SELECT \(columns) FROM jobs WHERE chat_id = ? AND message_id = ? ORDER BY id DESC LIMIT 1
    """
  static let ofAccount: SQL = """
    SELECT \(columns) FROM jobs WHERE account = ? ORDER BY id DESC LIMIT ? OFFSET ?
    """
  static let finished: SQL = """
    SELECT \(columns) FROM jobs WHERE account = ? AND state IN ('stored', 'delivered')
    ORDER BY id DESC LIMIT ? OFFSET ?
    """
  static let finishedCount: SQL = """
    SELECT COUNT(*) FROM jobs WHERE account = ? AND state IN ('stored', 'delivered')
    """
  static let queue: SQL = """
    SELECT \(columns) FROM jobs WHERE state = 'queued' ORDER BY id LIMIT ?
    """
  static let active: SQL = """
    SELECT \(columns) FROM jobs WHERE id IN (
      SELECT id FROM jobs WHERE account = ? AND state = 'queued'
      UNION ALL SELECT id FROM jobs WHERE account = ? AND state = 'running')
    ORDER BY id
    """
  static let claim: SQL = """
    UPDATE jobs SET state = 'running', lease_until = ?, started_at = ?, attempts = attempts + 1
    WHERE id = ? AND state = 'queued' RETURNING \(columns)
    """

  /// The values for `insert`.
  static func values(of job: Job) -> [SQLValue] {
    let request = job.request
    let delivery = job.delivery
    return [
      .account(job.account), .key(job.key), .text(job.origin), .text(request.model),
      .text(request.prompt), .text(request.negative), .count(request.size.width),
      .count(request.size.height), .integer(Int64(request.seed)), .count(request.count),
      SQLValue(request.style?.rawValue), .flag(request.isRaw), .amount(job.price),
      SQLValue(delivery?.chatID), SQLValue(delivery?.threadID), SQLValue(delivery?.replyTo),
      .flag(delivery?.sendsFile ?? false), .flag(delivery?.hidesPicture ?? false),
      .text(job.state.rawValue), SQLValue(job.pictureID?.rawValue), SQLValue(job.messageID),
      SQLValue(job.failure), .text(StringList.encode(job.reading.understood)),
      .text(StringList.encode(job.reading.ignored)), .count(job.attempts), .time(job.createdAt),
      .time(job.startedAt), .time(job.finishedAt),
      .text(StringList.encode(request.sources.map(\.rawValue))),
      .count(request.strength.thousandths), SQLValue(request.stylize.map(Int64.init)),
      .flag(request.isTiled), .count(request.variation.thousandths), .flag(request.namesPrompt),
      .count(request.sources.count { $0 == .awaited }), job.state == .running ? .integer(0) : .null,
      .account(job.account),
    ]
  }
}

extension Job: SQLReadable {
  init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
    self.init(
      id: JobID(row.int(35)), number: try row.number(36), account: row.account(0),
      key: row.intOrNull(1).map(KeyID.init), origin: row.text(2),
      request: try GenerationRequest(jobRow: row), price: row.amount(12),
      delivery: Delivery(jobRow: row), state: try row.word(18),
      pictureID: row.textOrNull(19).map(PictureID.init), messageID: row.intOrNull(20),
      failure: row.textOrNull(21),
      reading: PromptReading(
        understood: StringList.decode(row.text(22)), ignored: StringList.decode(row.text(23)),
        gaps: StringList.decode(row.text(37)).compactMap(EngineGap.init)),
      attempts: try row.number(24), createdAt: row.time(25), startedAt: row.timeOrNull(26),
      finishedAt: row.timeOrNull(27))
  }
}

extension GenerationRequest {
  fileprivate init(jobRow row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
    self.init(
      model: row.text(3), prompt: row.text(4), negative: row.text(5),
      size: PictureSize(width: try row.number(6), height: try row.number(7)),
      seed: try row.number(8), count: try row.number(9),
      style: row.textOrNull(10).flatMap(PictureStyle.init(rawValue:)),
      stylize: row.intOrNull(30).flatMap { Int(exactly: $0) }, isRaw: row.flag(11),
      isTiled: row.flag(31), variation: Variation(thousandths: try row.number(32)),
      sources: StringList.decode(row.text(28)).map(BlobID.init),
      strength: SourceStrength(thousandths: try row.number(29)), namesPrompt: row.flag(33))
  }
}

extension Delivery {
  fileprivate init?(jobRow row: borrowing some SQLColumns & ~Copyable) {
    guard let chatID = row.intOrNull(13) else { return nil }
    self.init(
      chatID: chatID, threadID: row.intOrNull(14), replyTo: row.intOrNull(15),
      sendsFile: row.flag(16), hidesPicture: row.flag(17))
  }
}
