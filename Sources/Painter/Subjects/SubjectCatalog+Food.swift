extension SubjectCatalog {
  static let food: [SubjectKind] = [
    .pizza, .cake, .cupcake, .burger, .hotDog, .iceCream, .donut, .fruitBowl, .apple, .banana,
    .strawberry,
    .cherries, .grapes, .oranges, .lemon, .watermelon, .coffee, .tea, .soup, .bread, .cheese,
    .sushi, .wine, .beer,
    .pancakes, .friedEgg,
  ]
}
