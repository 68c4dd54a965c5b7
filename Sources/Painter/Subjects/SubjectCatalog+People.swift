extension SubjectCatalog {
  static let people: [SubjectKind] = everyday + ofTales + atWork

  private static let everyday: [SubjectKind] = [
    .man, .woman, .child, .boy, .girl, .person, .people, .couple,
  ]
  private static let ofTales: [SubjectKind] = [
    .ninja, .knight, .samurai, .wizard, .witch, .princess, .king, .pirate, .superhero, .santa,
  ]
  private static let atWork: [SubjectKind] = [.astronaut, .chef, .dancer, .cyclist]
}
