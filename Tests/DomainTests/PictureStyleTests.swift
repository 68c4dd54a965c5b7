import Testing

@testable import Domain

struct PictureStyleTests {
  @Test func everyNameMeansOneStyle() {
    let names = PictureStyle.allCases.flatMap { [$0.rawValue] + $0.aliases }
    #expect(Set(names).count == names.count)
    for name in names { #expect(name == name.lowercased()) }
  }

  @Test(arguments: [
    ("watercolour", PictureStyle.art), ("Watercolor", .art), ("INK", .line), ("cyberpunk", .neon),
    ("stained-glass", .glass), ("ukiyo-e", .ukiyoe), ("pop-art", .popArt), ("popart", .popArt),
    ("none", PictureStyle.none), ("oil", .oil),
  ])
  func namesAndAliasesAreKnown(name: String, style: PictureStyle) {
    #expect(PictureStyle(named: name) == style)
  }

  @Test func othersAreNot() {
    for name in ["", "cubist", "oil ", "watercolour2"] { #expect(PictureStyle(named: name) == nil) }
  }
}
