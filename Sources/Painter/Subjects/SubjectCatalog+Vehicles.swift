extension SubjectCatalog {
  static let vehicles: [SubjectKind] = [.sailboat, .boat, .car, .flyingCar, .balloon]
}
