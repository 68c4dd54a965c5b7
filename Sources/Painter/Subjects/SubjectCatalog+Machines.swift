extension SubjectCatalog {
  static let machines: [SubjectKind] = [.robot, .drone]
}
