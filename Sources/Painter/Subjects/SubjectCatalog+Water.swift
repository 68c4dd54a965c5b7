extension SubjectCatalog {
  static let water: [SubjectKind] = [.greatWave]
}
