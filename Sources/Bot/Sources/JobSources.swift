import Domain
import Services

/// Finds the bytes of pictures that a job is to change: in our vault, or else at Telegram.
struct JobSources {
  let turn: Turn

  /// What an order says of its sources.
  struct Found {
    var blobs: [BlobID] = []
    var awaited: [AwaitedSource] = []
    /// Proportions of the first, once known.
    var size: PictureSize?

    mutating func add(stored blob: BlobID) {
      blobs.append(blob)
    }

    mutating func add(fileID: String, shapesJob: Bool = false) {
      awaited.append(
        AwaitedSource(position: blobs.count, fileID: fileID, shapesJob: shapesJob))
      blobs.append(.awaited)
    }
  }

  /// Pictures that a chat shows; ours are taken from the vault, as long as it has them.
  ///
  /// `shapesJob` says whether the order takes its proportions from the first picture.
  func find(_ pictures: [SentPicture], shapesJob: Bool) throws -> Found {
    var found = Found()
    for (index, sent) in pictures.enumerated() {
      let own = try turn.tx.jobs.job(chat: turn.place.chatID, message: sent.messageID)
      if let id = own?.pictureID, let picture = try turn.tx.pictures.picture(id),
        try isAtHand(picture)
      {
        found.add(stored: picture.blob)
        if index == 0 { found.size = picture.size }
      } else {
        let isKnown = sent.width > 0 && sent.height > 0
        found.add(fileID: sent.fileID, shapesJob: shapesJob && index == 0 && !isKnown)
        if index == 0, isKnown {
          found.size = PictureSize(width: sent.width, height: sent.height)
        }
      }
    }
    return found
  }

  /// The sources of a job once more.
  ///
  /// - Throws: `JobRefusal.sourcesGone`.
  func again(_ job: Job) throws -> Found {
    var found = Found()
    guard !job.request.sources.isEmpty else { return found }
    let files = try turn.tx.sources.files(of: job.id)
    // What is about to be swept is better fetched anew.
    let isFresh = turn.now < job.createdAt.adding(turn.context.imagine.sourceRetention)
    for (position, blob) in job.request.sources.enumerated() {
      let file = files.first { $0.position == position }
      let isStored = try blob != .awaited && !turn.tx.pictures.isRemoved(blob)
      if isStored, isFresh || file == nil {
        found.add(stored: blob)
      } else if let file {
        found.add(fileID: file.fileID)
      } else {
        throw JobRefusal.sourcesGone
      }
    }
    return found
  }

  private func isAtHand(_ picture: Picture) throws -> Bool {
    guard picture.bytes <= SourceFault.maxBytes, picture.expiresAt > turn.now else {
      return false
    }
    return try !turn.tx.pictures.isRemoved(picture.blob)
  }
}
