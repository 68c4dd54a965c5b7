extension BotClient: BotFiles {
  /// Asks where the file lies, then fetches it.
  package func file(id: String, maxBytes: Int) async throws(TelegramError) -> [UInt8] {
    let file = try await getFile(id: id)
    if let size = file.fileSize, size > Int64(maxBytes) { throw .fileTooBig }
    // Telegram leaves the path out when it cannot serve the file.
    guard let path = file.filePath else { throw .wrongFileID }
    return try await downloadFile(path: path, maxBytes: maxBytes)
  }
}
