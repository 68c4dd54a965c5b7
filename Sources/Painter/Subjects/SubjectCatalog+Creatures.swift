extension SubjectCatalog {
  static let creatures: [SubjectKind] = []
}
