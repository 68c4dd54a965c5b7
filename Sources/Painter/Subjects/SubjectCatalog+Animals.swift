extension SubjectCatalog {
  static let animals: [SubjectKind] =
    pets + woodland + wild + farm + winged + swimming + small

  private static let pets: [SubjectKind] = [.cat, .dog, .rabbit, .mouse, .hamster]
  private static let woodland: [SubjectKind] = [
    .fox, .wolf, .polarBear, .bear, .deer, .squirrel, .hedgehog, .raccoon,
  ]
  private static let wild: [SubjectKind] = [
    .lion, .tiger, .panda, .elephant, .giraffe, .zebra, .monkey, .koala, .camel,
    .panther, .leopard, .crocodile, .hippo, .rhino, .kangaroo,
  ]
  private static let farm: [SubjectKind] = [
    .horse, .cow, .sheep, .pig, .chicken, .rooster, .chick, .goat, .donkey,
  ]
  private static let winged: [SubjectKind] = [
    .seagull, .birds, .bird, .owl, .eagle, .parrot, .penguin, .duck, .swan, .flamingo,
    .peacock, .raven, .dove, .bat,
  ]
  private static let swimming: [SubjectKind] = [
    .fish, .whale, .dolphin, .shark, .octopus, .jellyfish, .seal,
  ]
  private static let small: [SubjectKind] = [
    .turtle, .frog, .snake, .butterfly, .bee, .crab, .snail, .ladybird, .spider,
  ]
}
