extension SubjectCatalog {
  static let objects: [SubjectKind] = [
    .book, .books, .lamp, .lantern, .candle, .guitar, .violin, .piano, .drums, .umbrella, .clock,
    .hourglass, .chair, .armchair, .table, .bench,
  ]
}
