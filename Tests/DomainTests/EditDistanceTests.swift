import Testing

@testable import Domain

struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "ab", 2), ("seed", "seed", 0), ("sed", "seed", 1),
    ("seeed", "seed", 1), ("sead", "seed", 1), ("sede", "seed", 1), ("ra", "ar", 1),
    ("kitten", "sitting", 3), ("стиль", "стль", 1),
  ])
  func slipsAreCounted(first: String, second: String, expected: Int) {
    #expect(EditDistance.between(first, second) == expected)
    #expect(EditDistance.between(second, first) == expected)
  }

  @Test(arguments: [
    ("sed", "seed"), ("ra", "ar"), ("fast", "flash"), ("rw", "raw"), ("chaos", nil), ("q", nil),
    ("", nil),
  ])
  func theNearestIsSuggested(word: String, expected: String?) {
    let names = ["ar", "seed", "n", "raw", "art", "flash"]
    #expect(EditDistance.nearest(to: word, among: names) == expected)
  }
}
