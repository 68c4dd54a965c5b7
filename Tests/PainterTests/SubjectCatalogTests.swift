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

  @Test func everySubjectAnswersToItsWords() {
    for kind in SubjectCatalog.all {
      for term in (kind.entry.english + " " + kind.entry.russian).split(separator: " ") {
        let words = term.split(separator: "_").map { String($0).replacing("-", with: "") }
        #expect(
          Vocabulary.shared.match(words[...])?.meaning == .subject(kind.name),
          "“\(term)” of \(kind.name)")
      }
    }
  }

  @Test func theLivingShowTheirFacesInAPortrait() {
    for kind in SubjectCatalog.all where [.animals, .people, .creatures].contains(kind.family) {
      let figure = kind.build(nil, CellHash(3, 1, 7))
      let bounds = figure.parts.map(\.shape.bounds)
      let least = bounds.map(\.least).reduce(figure.focus, pointwiseLeast)
      let most = bounds.map(\.most).reduce(figure.focus, pointwiseMost)
      #expect(figure.focus.x > least.x && figure.focus.x < most.x, "\(kind.name)")
      #expect(figure.focus.y > least.y && figure.focus.y < most.y, "\(kind.name)")
      #expect(figure.focusRadius > 0.1 && figure.focusRadius < 0.7, "\(kind.name)")
    }
  }

  @Test func coatsDifferByChance() {
    for kind in [SubjectKind.horse, .bear, .fish, .woman, .child, .dragon] {
      let coats = (0..<24).map { kind.build(nil, CellHash($0, 5, 7)).parts.map(\.colour) }
      #expect(Set(coats).count > 1, "\(kind.name)")
    }
  }

  @Test func noFigureIsTooDearToPaint() {
    for kind in SubjectCatalog.all {
      let corners = kind.build(nil, CellHash(1, 1, 7)).parts.map { part in
        switch part.shape {
        case .polygon(let points), .stroke(let points, _): points.count
        case .ellipse, .box, .limb, .ring, .turned: 1
        }
      }
      #expect(corners.reduce(0, +) < 2_000, "\(kind.name)")
    }
  }
}
