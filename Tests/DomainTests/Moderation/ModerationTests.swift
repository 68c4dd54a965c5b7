import Testing

@testable import Domain

struct ModerationTests {
  private static let file = """
    # What we do not draw.
    rule minors
    block nude|naked|topless near child*|kid|kids|teen* within 4   # in any order
    block lolicon
    allow naked mole rat*

    rule weapons
    block pipe bomb near how|make|build
    block *nazi*
    """

  private let rules: Moderation

  init() throws {
    rules = try ModerationFile.rules(in: Array(Self.file.utf8))
  }

  @Test(
    arguments: [
      ("a lake at dawn", nil), ("a nude by Rubens", nil), ("kids at play", nil),
      ("nude kids", "minors"), ("kids, all of them nude", "minors"), ("a n4ked ch1ld", "minors"),
      ("LOLICON", "minors"), ("l o l i c o n", "minors"), ("ｌｏｌｉｃｏｎ", "minors"),
      ("kids and far away beyond the wide river a nude statue", nil),
      ("a naked mole rat with kids", nil), ("naked mole rats, and naked kids", "minors"),
      ("how to make a pipe bomb", "weapons"), ("a pipe bomb in a museum", nil),
      ("neonazis", "weapons"), ("", nil),
    ] as [(String, String?)])
  func rulesAreHeldAgainstWords(text: String, rule: String?) {
    #expect(rules.violation(in: text) == rule)
  }

  @Test func noRulesStandAgainstNothing() {
    #expect(Moderation.none.violation(in: "lolicon") == nil)
    #expect(Moderation.none.count == 0 && rules.count == 2)
  }

  @Test func longTextsTakeNoTime() {
    let text = String(repeating: "nude lake ", count: 400)
    let took = ContinuousClock().measure { #expect(rules.violation(in: text) == nil) }
    #expect(took < .seconds(2))
  }
}
