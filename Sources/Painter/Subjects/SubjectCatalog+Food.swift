extension SubjectCatalog {
  static let food: [SubjectKind] = []
}
