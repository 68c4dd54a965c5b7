/// Where one thing of a prompt is, seen from another.
enum Relation: String, Sendable, Hashable, CaseIterable {
  case on, inside, under, beside, behind, before, over, between, riding
  /// Held, or worn, by the other.
  case holding, wearing
  /// "with": held if it can be, else beside.
  case with

  /// Whether the thing named second is placed by the first: "a knight holding a sword".
  var placesTheSecond: Bool {
    switch self {
    case .holding, .wearing, .with: true
    case .on, .inside, .under, .beside, .behind, .before, .over, .between, .riding: false
    }
  }
}
