extension SubjectCatalog {
  static let objects: [SubjectKind] = [
    .book, .books, .bookBeingRead, .lamp, .lantern, .candle, .guitar, .violin, .piano, .drums,
    .umbrella, .clock,
    .hourglass, .chair, .armchair, .table,
    .bench, .laptop, .phone, .photoCamera, .telescope, .headphones, .crown, .diamond, .ring,
    .treasureChest, .sword, .key, .gift, .toyBalloons,
    .ball, .basketball, .heart, .goldStar, .hat, .sneaker, .bag, .glasses, .watch, .globe, .mirror,
    .skull, .snowman, .campfire, .chess,
    .vase, .bottle, .teddyBear, .basket, .flag, .trophy, .microphone, .kite, .television, .samovar,
    .palette, .coins, .carnivalMask, .paperBoat, .rock, .paperPlane,
  ]
}
