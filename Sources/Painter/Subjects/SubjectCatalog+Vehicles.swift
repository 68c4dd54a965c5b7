extension SubjectCatalog {
  static let vehicles: [SubjectKind] = [
    .sailboat, .boat, .car, .flyingCar, .balloon, .taxi, .policeCar, .airship, .longship,
    .sportsCar, .bus, .tram, .truck,
    .fireEngine, .ambulance, .train, .bicycle, .motorcycle, .ship, .pirateShip, .liner, .submarine,
    .rocket, .airplane, .biplane, .helicopter, .saucer, .starship, .tractor,
  ]
}
