extension SubjectCatalog {
  static let creatures: [SubjectKind] = [
    .dragon, .flyingDragon, .ninjaTurtle, .unicorn, .phoenix, .mermaid, .ghost, .alien, .fairy,
    .dinosaur, .monster,
  ]
}
