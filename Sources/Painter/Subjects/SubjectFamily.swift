/// What sort of thing a subject is.
///
/// The catalogue, the folders beside this file and the contact sheets are sorted by it.
enum SubjectFamily: String, CaseIterable, Sendable {
  case animals, people, creatures, machines, buildings, vehicles, plants, food, objects, sky, water
}
