/// How many slips of the finger lie between two words.
package enum EditDistance {
  /// A word further away than this is another word.
  package static let limit = 2

  /// Optimal string alignment distance: insertions, deletions, substitutions and swaps of
  /// neighbours (Damerau 1964), each counting one.
  package static func between(_ first: String, _ second: String) -> Int {
    let first = Array(first.unicodeScalars)
    let second = Array(second.unicodeScalars)
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in first.indices {
      var current = [row + 1]
      for column in second.indices {
        let substitution = last[column] + (first[row] == second[column] ? 0 : 1)
        var best = min(substitution, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1],
          first[row - 1] == second[column]
        {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[second.count]
  }

  /// The candidate at most `limit` slips away, and of which something is left; of equals the one
  /// with the same letters, then the one with the same first letter, then the earlier.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    var best: (candidate: String, rank: Int)?
    let length = word.unicodeScalars.count
    for candidate in candidates {
      let distance = between(word, candidate)
      guard distance <= limit, distance < max(length, candidate.unicodeScalars.count) else {
        continue
      }
      let likeness =
        candidate.sorted() == word.sorted() ? 0 : candidate.first == word.first ? 1 : 2
      let rank = distance * 3 + likeness
      if rank < best?.rank ?? .max { best = (candidate, rank) }
    }
    return best?.candidate
  }
}
