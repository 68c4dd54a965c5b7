import Testing

@testable import Painter

@Suite struct LemmaTests {
  @Test(arguments: [
    ("cats", "cat"), ("houses", "house"), ("churches", "church"), ("puppies", "puppy"),
    ("wolves", "wolf"), ("knives", "knife"), ("mice", "mouse"), ("geese", "goose"),
    ("children", "child"), ("people", "person"), ("women", "woman"), ("leaves", "leaf"),
    ("foxes", "fox"), ("cacti", "cactus"), ("giraffes", "giraffe"), ("cliffs", "cliff"),
  ])
  func pluralsHaveTheirSingular(_ plural: String, _ singular: String) {
    #expect(Lemma.singulars(of: plural).contains(singular))
  }

  @Test(arguments: ["bus", "gas", "grass", "glass", "коты", "cat", "s", "ss", ""])
  func otherWordsHaveNone(_ word: String) {
    #expect(Lemma.singulars(of: word).isEmpty)
  }

  @Test(arguments: [
    ("walking", "walk"), ("riding", "ride"), ("running", "run"), ("covered", "cover"),
    ("brightly", "bright"), ("cloudy", "cloud"), ("tiniest", "tiny"), ("blooming", "bloom"),
    ("surrounded", "surround"), ("frosted", "frost"), ("bigger", "big"),
  ])
  func endingsAreTakenOff(_ word: String, _ base: String) {
    #expect(Lemma.bases(of: word).contains(base))
  }

  @Test(arguments: [
    ("lakeside", "lake"), ("hilltop", "hill"), ("moonlit", "moon"), ("cityscape", "city"),
    ("snowcapped", "snow"),
  ])
  func compoundsHaveAHead(_ word: String, _ head: String) {
    #expect(Lemma.heads(of: word).contains(head))
  }

  @Test func longWordsAreNotTakenApart() {
    let long = String(repeating: "a", count: 3000) + "s"
    #expect(Lemma.singulars(of: long).isEmpty)
    #expect(Lemma.bases(of: long + "ing").isEmpty)
    #expect(Lemma.heads(of: long + "side").isEmpty)
  }
}
