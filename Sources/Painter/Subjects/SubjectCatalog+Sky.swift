extension SubjectCatalog {
  static let sky: [SubjectKind] = [.tornado, .blackHole]
}
