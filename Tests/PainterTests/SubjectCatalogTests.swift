import Testing

@testable import Painter

@Suite struct SubjectCatalogTests {
  @Test func namesAreUnique() {
    #expect(Set(SubjectCatalog.all.map(\.name)).count == SubjectCatalog.all.count)
  }

  @Test func everySubjectHasPartsOfModestSize() {
    for kind in SubjectCatalog.all {
      for seed in 0..<4 {
        let figure = kind.build(nil, CellHash(Int32(seed), 1, 7))
        #expect(!figure.parts.isEmpty)
        for part in figure.parts {
          let bounds = part.shape.bounds
          #expect(bounds.least.x > -1.5 && bounds.most.x < 1.5)
          #expect(bounds.least.y > -0.3 && bounds.most.y < 1.4)
        }
      }
    }
  }

  @Test func noOtherTermTakesAWordOfThings() {
    let families: Set<SubjectFamily> = [.buildings, .vehicles, .plants, .food, .objects]
    for kind in SubjectCatalog.all where families.contains(kind.family) {
      let words = (kind.entry.english + " " + kind.entry.russian)
        .split(whereSeparator: { $0 == " " || $0 == "\n" })
      for word in words {
        let tokens = word.split(separator: "_").map {
          String($0.hasSuffix("-") ? $0.dropLast() : $0)
        }
        #expect(Vocabulary.shared.match(tokens[...])?.meaning == .subject(kind.name), "\(word)")
      }
    }
  }

  @Test func givenColourIsUsed() {
    let red = Vec3(0.9, 0.0, 0.1)
    for kind in SubjectCatalog.all {
      let parts = kind.build(red, CellHash(1, 1, 1)).parts
      #expect(parts.contains { $0.colour.x > 4 * $0.colour.y && $0.colour.x > 0.1 })
    }
  }
}
