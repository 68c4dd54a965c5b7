extension SubjectCatalog {
  static let plants: [SubjectKind] = [.tree, .conifer, .christmasTree, .palm]
}
