import Domain
import Telegram

/// An edit of the message that tells how a job goes, while it waits or is drawn.
///
/// Best effort: nothing is stored, and what Telegram refuses or would have to wait is left out.
struct ProgressEdit {
  let chatID: Int64
  let messageID: Int64
  let text: String
  let keyboard: InlineKeyboard
  let api: any BotAPI

  /// A late edit is of no use; neither may one hold up those of other chats.
  private static let deadline = Duration.seconds(10)
  /// Name of the part of the form that holds the picture.
  private static let part = "preview"

  /// Says the words; under a picture they are its caption.
  ///
  /// - Parameter isPicture: Whether the message is known to show one.
  /// - Returns: Whether it does.
  func say(isPicture: Bool) async -> Bool {
    if !isPicture {
      let error = await attempt(
        EditMessageText(
          chatID: chatID, messageID: messageID, text: text, replyMarkup: keyboard))
      // A preview of before a restart, or one whose answer was lost.
      guard error == .noTextToEdit else { return false }
    }
    _ = await attempt(
      EditMessageCaption(
        chatID: chatID, messageID: messageID, caption: text, replyMarkup: keyboard))
    return true
  }

  /// What became of a preview.
  enum Showing {
    case shown, missed
    /// The chat takes no pictures, or the server cannot make one of a text.
    case refused
  }

  /// Shows a preview, with the words as its caption.
  func show(_ preview: PicturePreview, hidden: Bool) async -> Showing {
    let media = InputMedia(media: .upload(Self.part), caption: text, hasSpoiler: hidden)
    let error = await attempt(
      EditMessageMedia(
        chatID: chatID, messageID: messageID, media: media, replyMarkup: keyboard),
      files: [
        Upload(
          name: Self.part, fileName: "preview.jpg", contentType: "image/jpeg",
          bytes: preview.bytes)
      ])
    guard let error else { return .shown }
    switch error.kind {
    case .rights, .content, .other: return .refused
    default: return .missed
    }
  }

  private func attempt(
    _ method: some BotMethod, files: [Upload] = []
  ) async -> TelegramError? {
    do throws(TelegramError) {
      try await api.call(method, lane: .progress, files: files, deadline: Self.deadline)
      return nil
    } catch {
      // The next look may try again; the final message does not depend on it.
      return error
    }
  }
}
