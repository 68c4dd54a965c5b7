/// The result of `getUpdates`.
///
/// Each element is read on its own, so that one bad update cannot hold up the others; what has no
/// id is skipped.
struct UpdateList: Decodable {
  let updates: [Update]

  init(from decoder: any Decoder) throws {
    var elements = try decoder.unkeyedContainer()
    var updates: [Update] = []
    updates.reserveCapacity(elements.count ?? 0)
    while !elements.isAtEnd {
      if let update = try elements.decode(Element.self).update { updates.append(update) }
    }
    self.updates = updates
  }

  private struct Element: Decodable {
    let update: Update?

    init(from decoder: any Decoder) {
      update = try? Update(from: decoder)
    }
  }
}
