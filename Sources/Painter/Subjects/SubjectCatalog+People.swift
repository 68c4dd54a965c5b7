extension SubjectCatalog {
  static let people: [SubjectKind] = []
}
