extension SubjectCatalog {
  static let objects: [SubjectKind] = [
    .book, .books, .lamp, .lantern, .candle, .guitar, .violin, .piano, .drums, .umbrella, .clock,
    .hourglass, .chair, .armchair, .table,
    .bench, .laptop, .phone, .photoCamera, .telescope, .headphones, .crown, .diamond, .ring,
    .treasureChest, .sword, .key, .gift, .toyBalloons,
    .ball, .basketball, .heart, .goldStar, .hat, .sneaker, .bag, .glasses, .watch, .globe, .mirror,
    .skull, .snowman, .campfire, .chess,
    .vase, .bottle,
  ]
}
