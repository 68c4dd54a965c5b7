extension SubjectCatalog {
  static let buildings: [SubjectKind] = [
    .house, .castle, .lighthouse, .cathedral, .church, .onionChurch, .skyscraper, .bridge,
    .suspensionBridge, .temple, .ruins, .windmill, .barn, .cottage, .cabin, .pagoda, .torii,
    .pyramid, .mosque, .ironTower, .clockTower, .tent, .igloo, .fountain, .factory, .shop, .palace,
    .treehouse, .gingerbreadHouse, .libertyStatue, .statue, .colosseum, .greatWall, .stonehenge,
    .marketStall,
  ]
}
