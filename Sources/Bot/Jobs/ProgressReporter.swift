package import Domain
package import Lifecycle
import Services
package import Telegram

/// Shows progress: the chat action while a job is drawn, and thinned edits of its message, which
/// becomes the picture as it forms when the engine shows that.
///
/// Best effort: no edit is stored, one that is refused or would wait is dropped.
package struct ProgressReporter: Service {
  package let name = "progress"

  private let context: BotContext
  private let board: ProgressBoard
  private let api: any BotAPI
  private let store: any Store
  private let clock: any Clock<Duration>
  private let outbox: Wakeup?

  /// How often the board is looked at while there is something on it.
  private static let look: Duration = .milliseconds(400)
  /// Looks between two chat actions: one lasts 5 s (Bot API, sendChatAction).
  private static let looksPerAction = 11
  /// Looks between two edits of a message: at least 3 s.
  private static let looksPerEdit = 8
  /// Chats told at once.
  private static let chatLimit = 32
  /// Waiting jobs looked at.
  private static let queueLimit = 100

  /// A reporter that rings `outbox` for the rare row of its own.
  package init(
    context: BotContext, board: ProgressBoard, api: any BotAPI, store: any Store,
    clock: any Clock<Duration>, outbox: Wakeup? = nil
  ) {
    self.context = context
    self.board = board
    self.api = api
    self.store = store
    self.clock = clock
    self.outbox = outbox
  }

  package func run() async throws {
    var shown: [JobID: Shown] = [:]
    var positions = QueuePositions()
    var looks = 0
    var rings = board.wakeup.rings.makeAsyncIterator()
    while await rings.next() != nil {
      repeat {
        do { try await clock.sleep(for: Self.look) } catch { return }
        let entries = board.entries.prefix(Self.chatLimit)
        shown = shown.filter { id, _ in entries.contains { $0.job.id == id } }
        for entry in entries {
          await report(entry, &shown[entry.job.id, default: Shown()])
        }
        looks += 1
        if looks % Self.looksPerEdit == 0 { await tellPositions(&positions) }
      } while !board.entries.isEmpty && !Task.isCancelled
      shown = [:]
    }
  }

  /// Edits the messages of waiting jobs that have moved up.
  private func tellPositions(_ positions: inout QueuePositions) async {
    let found = try? await store.transaction { tx in
      let queue = try tx.jobs.queue(limit: Self.queueLimit)
      let owners = try queue.map { try tx.accounts.customer($0.account)?.language }
      return (queue, owners, try tx.jobs.recentDurations(limit: 20))
    }
    guard let (queue, owners, recent) = found else { return }
    let catalog = context.catalog
    let changes = positions.changes(in: queue) { catalog.model(ofJob: $0)?.drawer ?? $0 }
    for (job, position) in changes.prefix(Self.chatLimit) {
      guard let delivery = job.delivery, let messageID = job.messageID,
        await isWaiting(job.id, message: messageID)
      else { continue }
      let language = queue.firstIndex { $0.id == job.id }.flatMap { owners[$0] }
      let phrases = context.texts.phrases(language ?? Texts.fallback)
      let workers = context.settings.workers
      let wait =
        context.engines.wait(forModel: job.request.model, position: position)
        ?? JobMessage.wait(position: position, recent: recent, workers: workers)
      let edit = ProgressEdit(
        chatID: delivery.chatID, messageID: messageID,
        text: JobMessage(phrases: phrases).queued(job, position: position, wait: wait),
        keyboard: InlineKeyboard(rows: [[cancelButton(job.id, phrases)]]), api: api)
      _ = await edit.say(isPicture: false)
      await repeatEnding(of: job.id, phrases)
    }
  }

  /// The edits before may have taken long: whoever has gone meanwhile is left alone.
  private func isWaiting(_ id: JobID, message: Int64) async -> Bool {
    let job = try? await store.transaction { tx in try tx.jobs.job(id) }
    return job?.state == .queued && job?.messageID == message
  }

  /// An edit that arrives after a job's end would hide how it ended, so that is said once more.
  private func repeatEnding(of id: JobID, _ phrases: Phrases) async {
    let isRepeated = try? await store.transaction { [context] tx in
      guard let job = try tx.jobs.job(id),
        let row = JobMessage(phrases: phrases).ending(
          of: job, signer: context.signer, at: job.finishedAt ?? job.createdAt)
      else { return false }
      _ = try tx.outbox.insert(row)
      return true
    }
    if isRepeated == true { outbox?.ring() }
  }

  private func cancelButton(_ id: JobID, _ phrases: Phrases) -> InlineButton {
    InlineButton(
      text: phrases(.buttonCancel),
      action: .callback(context.signer.sign(Button.job(.cancel, id).payload)))
  }

  private struct Shown {
    var looks = 0
    var percent = 0
    /// Previews that there were when the last one was shown.
    var previews = 0
    var isPicture = false
    var takesPictures = true
  }

  private func report(_ entry: ProgressBoard.Entry, _ shown: inout Shown) async {
    guard let delivery = entry.job.delivery else { return }
    if shown.looks % Self.looksPerAction == 0 {
      guard await isBeingDrawn(entry.job.id) else {
        board.remove(entry.job.id)
        return
      }
      await act(delivery)
    }
    shown.looks += 1
    let percent = Int(entry.fraction * 100)
    let hasPreview = shown.takesPictures && entry.previews > shown.previews
    guard shown.looks % Self.looksPerEdit == 0, percent > shown.percent || hasPreview else {
      return
    }
    shown.percent = percent
    await edit(entry, delivery: delivery, &shown)
  }

  private func act(_ delivery: Delivery) async {
    let action = SendChatAction(
      chatID: delivery.chatID, action: delivery.sendsFile ? .uploadDocument : .uploadPhoto,
      threadID: delivery.threadID)
    do throws(TelegramError) {
      try await api.call(action, lane: .progress, deadline: .seconds(10))
    } catch {
      // The next one may pass; nothing depends on it.
      return
    }
  }

  /// Cancelled and interrupted jobs leave the board without anybody saying so.
  private func isBeingDrawn(_ id: JobID) async -> Bool {
    let state = try? await store.transaction { tx in try tx.jobs.job(id)?.state }
    return state == .running
  }

  private func edit(
    _ entry: ProgressBoard.Entry, delivery: Delivery, _ shown: inout Shown
  ) async {
    let id = entry.job.id
    let known = try? await store.transaction { tx in
      let job = try tx.jobs.job(id)
      return (
        job?.state == .running ? job?.messageID : nil,
        try tx.accounts.customer(entry.job.account)?.language
      )
    }
    guard let messageID = known?.0, board.entries.contains(where: { $0.job.id == id }) else {
      return
    }
    let phrases = context.texts.phrases(known?.1 ?? Texts.fallback)
    let edit = ProgressEdit(
      chatID: delivery.chatID, messageID: messageID,
      text: JobMessage(phrases: phrases).drawing(entry.job, fraction: entry.fraction),
      keyboard: InlineKeyboard(rows: [[cancelButton(id, phrases)]]), api: api)
    if shown.takesPictures, entry.previews > shown.previews, let preview = entry.preview {
      switch await edit.show(preview, hidden: delivery.hidesPicture) {
      case .shown: (shown.previews, shown.isPicture) = (entry.previews, true)
      case .missed: break
      case .refused: shown.takesPictures = false
      }
    } else {
      shown.isPicture = await edit.say(isPicture: shown.isPicture)
    }
    await repeatEnding(of: id, phrases)
  }
}
