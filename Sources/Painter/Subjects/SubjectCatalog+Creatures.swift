extension SubjectCatalog {
  static let creatures: [SubjectKind] = [
    .dragon, .unicorn, .phoenix, .mermaid, .ghost, .alien, .fairy, .dinosaur, .monster,
  ]
}
