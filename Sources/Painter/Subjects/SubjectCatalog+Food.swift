extension SubjectCatalog {
  static let food: [SubjectKind] = [
    .pizza, .pizzaSlice, .cake, .cupcake, .burger, .hotDog, .iceCream, .donut, .fruitBowl, .apple,
    .banana, .bananas,
    .strawberry,
    .cherries, .grapes, .oranges, .lemon, .watermelon, .coffee, .tea, .soup, .bread, .cheese,
    .sushi, .wine, .beer,
    .pancakes, .friedEgg, .croissant, .fries, .cola, .pie, .cookies, .carrot, .tomato, .avocado,
    .pineapple, .pear, .spaghetti, .sandwich, .popcorn, .milk,
  ]
}
