extension SubjectCatalog {
  static let plants: [SubjectKind] = [
    .tree, .conifer, .christmasTree, .palm, .birch, .willow, .cherryTree, .maple, .cactus, .bamboo,
    .mushroom, .sunflower, .daisy, .rose, .tulip, .lotus, .bouquet,
    .sunflowersInVase, .rosesInVase, .tulipsInVase, .pottedPlant, .bush, .bonsai,
    .pumpkin,
  ]
}
