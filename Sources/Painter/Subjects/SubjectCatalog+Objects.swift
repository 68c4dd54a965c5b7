extension SubjectCatalog {
  static let objects: [SubjectKind] = []
}
