import Testing

@testable import Domain

/// Random texts, made of the pieces that hurt; the seed is fixed.
struct PromptFuzzTests {
  private static let pieces = [
    "a", "cat", "--ar", "--size", "--n", "--seed", "--m", "--style", "--iw", "--no", "--xl",
    "--file", "--raw", "--dry", "--spoiler", "--sed", "--chaos", "---", "--", "—", "—ar", "–no",
    "−n", "—-", "=", ":", "16:9", "1:9", "512x512", "1000×7", "2", "-1", "0,5", "1e9", "\"", "'",
    "“", "”", "«", "»", "no:", "нет:", "\n", "\n", " ", " ", " ", "\u{A0}", "\u{301}", "\u{FEFF}",
    "\u{200B}", "\r\n", "\t", "\0", "👩‍👩‍👧", "e\u{301}", "\u{1112}\u{1161}", "photo", "phto", ",", ".",
    ";", "%", "İ", "ß", "x", "--no dogs", "--- ", "--ar 3:2", "--n 3", "--seed 5", "\"q r\"",
  ]

  private static func text(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...14, using: &generator)).reduce(into: "") { text, _ in
      text += pieces.randomElement(using: &generator) ?? ""
      if Bool.random(using: &generator) { text += " " }
    }
  }

  @Test func anyTextIsReadOrRefused() throws {
    let catalog = try PromptFixtures.catalog()
    let parser = PromptParser(catalog: catalog)
    var generator = SeededGenerator(state: 20_260_131)
    var accepted = 0
    for _ in 0..<20_000 {
      let text = Self.text(&generator)
      do {
        let order = try parser.parse(text)
        accepted += 1
        let again = try parser.parse(PromptText.text(of: order, catalog: catalog))
        #expect(again == order, "\(text.debugDescription)")
        #expect(again.prompt == PromptRepair.composed(order.prompt))
      } catch {
        try Self.followMendedTexts(of: error, parser: parser, from: text)
      }
    }
    #expect(accepted > 4000)
  }

  /// Every mended text has at least one fault less, so that pressing on ends in acceptance.
  private static func followMendedTexts(
    of error: any Error, parser: PromptParser, from text: String
  ) throws {
    let mended: [String?]
    switch try #require(error as? PromptError) {
    case .unknownFlag(_, _, let fixed, let without): mended = [fixed, without]
    case .badValue(_, _, _, let fixed, let without): mended = [fixed, without]
    case .needsSource(_, let without), .notForSources(_, let without): mended = [without]
    case .conflict, .promptTooLong: return
    }
    for case var candidate? in mended {
      for _ in 0..<40 {
        do {
          _ = try parser.parse(candidate)
          candidate = ""
        } catch .unknownFlag(_, _, let fixed, let without) {
          candidate = fixed ?? without
        } catch .badValue(_, _, _, let fixed, let without) {
          candidate = fixed ?? without
        } catch {
          candidate = ""
        }
        if candidate.isEmpty { break }
      }
      #expect(candidate.isEmpty, "\(text.debugDescription)")
    }
  }

  @Test func arbitraryScalarsNeverCrash() throws {
    let parser = PromptParser(catalog: try PromptFixtures.catalog())
    var generator = SeededGenerator(state: 7)
    for _ in 0..<2000 {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...40, using: &generator) {
        let range: ClosedRange<UInt32> = Bool.random(using: &generator) ? 0x20...0x7E : 0...0x10FFFF
        guard let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) else {
          continue
        }
        view.append(scalar)
      }
      let order = try? parser.parse(String(view) + " --n 2")
      #expect(order?.prompt.unicodeScalars.count ?? 0 <= 80)
    }
  }

  @Test func longTextsAreReadInLinearTime() throws {
    let text = String(repeating: "--no \"a ", count: 20_000)
    let parser = PromptParser(catalog: try PromptFixtures.catalog())
    #expect(throws: PromptError.self) { try parser.parse(text) }
  }
}
