extension SubjectCatalog {
  static let buildings: [SubjectKind] = [.house, .castle, .lighthouse]
}
