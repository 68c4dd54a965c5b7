extension SubjectCatalog {
  static let animals: [SubjectKind] = [.cat, .dog, .rabbit, .birds]
}
