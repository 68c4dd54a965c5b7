/// All subjects.
///
/// A new one is a file in its family's folder and a row in the family's table.
enum SubjectCatalog {
  static let all: [SubjectKind] =
    animals + people + creatures + machines + buildings + vehicles + plants + food + objects
    + water + sky

  private static let places = Dictionary(
    all.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })

  static func kind(_ name: String) -> SubjectKind? { places[name].map { all[$0] } }
}
