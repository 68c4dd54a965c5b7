extension SubjectCatalog {
  static let people: [SubjectKind] = everyday + ofTales + atWork

  private static let everyday: [SubjectKind] = [
    .man, .woman, .child, .boy, .girl, .oldMan, .oldWoman, .bride, .person, .people, .couple,
  ]
  private static let ofTales: [SubjectKind] = [
    .ninja, .knight, .samurai, .wizard, .witch, .princess, .king, .pirate, .superhero, .santa,
    .zombie, .vampire, .angel, .viking, .elf, .clown, .cowboy, .skeleton, .gnome, .redRidingHood,
  ]
  private static let atWork: [SubjectKind] = [
    .astronaut, .chef, .dancer, .cyclist, .doctor, .policeOfficer, .firefighter, .detective,
    .soldier, .footballer,
  ]
}
