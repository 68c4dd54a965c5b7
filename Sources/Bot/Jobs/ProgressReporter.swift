package import Domain
import Lifecycle
import Services
package import Telegram

/// Shows progress: the chat action while a job is drawn, and thinned edits of its message.
///
/// Best effort: nothing here is stored, an edit that is refused or would wait is dropped.
package struct ProgressReporter: Service {
  package let name = "progress"

  private let context: BotContext
  private let board: ProgressBoard
  private let api: any BotAPI
  private let store: any Store
  private let clock: any Clock<Duration>

  /// How often the board is looked at while there is something on it.
  private static let look: Duration = .milliseconds(400)
  /// Looks between two chat actions: one lasts 5 s (Bot API, sendChatAction).
  private static let looksPerAction = 11
  /// Looks between two edits of a message: at least 3 s.
  private static let looksPerEdit = 8
  /// Chats told at once.
  private static let chatLimit = 32

  package init(
    context: BotContext, board: ProgressBoard, api: any BotAPI, store: any Store,
    clock: any Clock<Duration>
  ) {
    self.context = context
    self.board = board
    self.api = api
    self.store = store
    self.clock = clock
  }

  package func run() async throws {
    var shown: [JobID: Shown] = [:]
    var rings = board.wakeup.rings.makeAsyncIterator()
    while await rings.next() != nil {
      repeat {
        do { try await clock.sleep(for: Self.look) } catch { return }
        let entries = board.entries.prefix(Self.chatLimit)
        shown = shown.filter { id, _ in entries.contains { $0.job.id == id } }
        for entry in entries {
          await report(entry, &shown[entry.job.id, default: Shown()])
        }
      } while !board.entries.isEmpty && !Task.isCancelled
      shown = [:]
    }
  }

  private struct Shown {
    var looks = 0
    var percent = 0
  }

  private func report(_ entry: ProgressBoard.Entry, _ shown: inout Shown) async {
    guard let delivery = entry.job.delivery else { return }
    if shown.looks % Self.looksPerAction == 0 {
      await attempt(
        SendChatAction(
          chatID: delivery.chatID, action: delivery.sendsFile ? .uploadDocument : .uploadPhoto,
          threadID: delivery.threadID))
    }
    shown.looks += 1
    let percent = Int(entry.fraction * 100)
    guard shown.looks % Self.looksPerEdit == 0, percent > shown.percent else { return }
    shown.percent = percent
    await edit(entry, delivery: delivery)
  }

  private func edit(_ entry: ProgressBoard.Entry, delivery: Delivery) async {
    let id = entry.job.id
    let known = try? await store.transaction { tx in
      (try tx.jobs.job(id)?.messageID, try tx.accounts.customer(entry.job.account)?.language)
    }
    guard let messageID = known?.0, board.entries.contains(where: { $0.job.id == id }) else {
      return
    }
    let phrases = context.texts.phrases(known?.1 ?? Texts.fallback)
    let cancel = InlineButton(
      text: phrases(.buttonCancel),
      action: .callback(context.signer.sign(Button.job(.cancel, id).payload)))
    await attempt(
      EditMessageText(
        chatID: delivery.chatID, messageID: messageID,
        text: JobMessage(phrases: phrases).drawing(entry.job, fraction: entry.fraction),
        replyMarkup: InlineKeyboard(rows: [[cancel]])))
  }

  private func attempt(_ method: some BotMethod) async {
    do throws(TelegramError) {
      try await api.call(method, lane: .progress, deadline: .seconds(10))
    } catch {
      // The next look may try again; the final message does not depend on it.
      return
    }
  }
}
