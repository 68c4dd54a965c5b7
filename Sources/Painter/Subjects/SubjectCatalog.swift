/// All subjects.
///
/// A new one is a file beside this and a row here.
enum SubjectCatalog {
  static let all: [SubjectKind] = [
    .cat, .dog, .rabbit, .robot, .house, .castle, .lighthouse, .tree, .conifer, .christmasTree,
    .palm,
    .sailboat, .boat, .car, .flyingCar, .balloon, .birds,
  ]

  static func kind(_ name: String) -> SubjectKind? { all.first { $0.name == name } }
}
