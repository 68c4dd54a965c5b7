/// The files that people have sent.
///
/// Every implementation promises: asking again for the same file changes nothing; a call ends
/// within its deadline and when its task is cancelled; no error shows the bot's token.
package protocol BotFiles: Sendable {
  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - id: A `fileID`.
  ///   - maxBytes: Refuses longer files, before the download if Telegram tells their length.
  /// - Returns: The whole file.
  /// - Throws: `.wrongFileID` when Telegram does not have it, `.fileTooBig`, or as any call.
  func file(id: String, maxBytes: Int) async throws(TelegramError) -> [UInt8]
}
