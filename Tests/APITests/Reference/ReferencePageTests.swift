import API
import Domain
import HTTP
import Resources
import TestSupport
import Testing

struct ReferencePageTests {
  private func page(_ facts: ReferenceFacts) throws -> String {
    let document = try ReferencePage.document(
      template: Resources.referencePage, style: Resources.referenceStyle,
      script: Resources.referenceScript, facts: facts)
    return String(decoding: document.bytes, as: UTF8.self)
  }

  @Test func allHolesAreFilled() throws {
    let page = try page(SampleFacts.make())
    #expect(!page.contains("{{"))
    #expect(page.contains("</html>"))
  }

  @Test func modelsComeFromTheConfiguration() throws {
    let page = try page(SampleFacts.make())
    for model in try SampleCatalog.make().models {
      #expect(page.contains("<code>\(model.id)</code>"))
      #expect(page.contains(model.name))
      #expect(page.contains("\(model.create.base) – \(model.create.ceiling)"))
    }
    #expect(page.contains("from $0.015 each"))
    #expect(page.contains("data-edit=\"25000 29000 40 1200\""))
  }

  @Test func samplesCostWhatTheyWouldCost() throws {
    let page = try page(SampleFacts.make())
    let rule = try SampleCatalog.make().standard.create
    for (prompt, cost) in [
      ("A serene mountain landscape at golden hour", "0.0266"),
      ("A sunset over the ocean", "0.0259"),
    ] {
      let price = rule.price(characters: prompt.unicodeScalars.count, sources: 0)
      #expect(price.fourDecimals == cost)
      #expect(page.contains("\"prompt\": \"\(prompt)\""))
      #expect(page.contains("\"cost\": \"\(cost)\""))
    }
    #expect(page.contains("\"remaining_balance\": \"9.9734\""))
  }

  @Test func examplesCallThisServer() throws {
    let page = try page(SampleFacts.make(baseURL: "http://127.0.0.1:8090"))
    #expect(page.contains("curl -sS -X POST http://127.0.0.1:8090/v1/generate"))
    #expect(page.contains("requests.post(\n    \"http://127.0.0.1:8090/v1/generate\""))
    #expect(page.contains("/api/v1/zekron-image-1:image-preview"))
    #expect(!page.contains("api.zekron.codes"))
  }

  @Test func namesAreEscaped() throws {
    let rule = PriceRule(base: Amount(micros: 1000), ceiling: Amount(micros: 2000))
    let model = Model(
      id: "m", name: "<script>alert(1)</script> & \"co\"", stage: .ga, maxEdgePixels: 512,
      create: rule, edit: rule, engine: "stub")
    let page = try page(SampleFacts.make(catalog: ModelCatalog([model])))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;co&quot;"))
    #expect(!page.contains("<script>alert(1)"))
    #expect(page.contains("\"size\": \"512x512\""))
  }

  @Test func theBotIsNamedWhenKnown() throws {
    #expect(try page(SampleFacts.make()).contains("https://t.me/pictures_bot"))
    #expect(try !page(SampleFacts.make(botUsername: "")).contains("t.me/"))
  }

  @Test func moneyIsToldAsItIsConfigured() throws {
    var facts = try SampleFacts.make()
    var page = try page(facts)
    #expect(!page.contains("USDT") && !page.contains("bonus credit") && !page.contains("One Star"))
    #expect(!page.contains("A new account starts with"))
    facts.offersTON = true
    facts.bonus = .init(amount: Amount(micros: 5_000_000), threshold: Amount(micros: 30_000_000))
    facts.starPrice = Amount(micros: 13_000)
    facts.signupCredit = Amount(micros: 10_000_000)
    page = try self.page(facts)
    #expect(page.contains("USDT on TON"))
    #expect(page.contains("$5.00 of bonus credit"))
    #expect(page.contains("$30.00 or more"))
    #expect(page.contains("$0.013"))
    #expect(page.contains("A new account starts with $10.00"))
  }

  @Test func limitsAreTheServers() throws {
    var facts = try SampleFacts.make()
    facts.requestsPerMinute = 7
    facts.runningPerKey = 3
    facts.retentionHours = 48
    let page = try page(facts)
    #expect(page.contains("7 in any 60 seconds"))
    #expect(page.contains("3; one more waits"))
    #expect(page.contains("48 hours"))
  }

  @Test func nothingIsFetchedFromElsewhere() throws {
    let document = try ReferencePage.document(
      template: Resources.referencePage, style: Resources.referenceStyle,
      script: Resources.referenceScript, facts: SampleFacts.make())
    let page = String(decoding: document.bytes, as: UTF8.self)
    for call in ["src=", "@import", "url(http", "XMLHttpRequest", "sendBeacon"] {
      #expect(!page.contains(call), "\(call)")
    }
    let script = String(decoding: Resources.referenceScript, as: UTF8.self)
    #expect(!script.contains("</script") && !script.contains("fetch("))
    let response = document.response(to: IncomingRequest(method: "GET", path: "/docs"))
    #expect(response.headers["Content-Security-Policy"]?.contains("default-src 'none'") == true)
  }

  @Test func everyLinkLeadsSomewhere() throws {
    let page = try page(SampleFacts.make())
    let targets = page.split(separator: "href=\"#").dropFirst().compactMap {
      $0.split(separator: "\"").first
    }
    #expect(targets.count > 20)
    for target in Set(targets) {
      #expect(page.contains("id=\"\(target)\""), "#\(target)")
    }
  }

  @Test func aTemplateThatDoesNotFitIsRefused() throws {
    #expect(throws: PageTemplateError.unknownText("surprise")) {
      try ReferencePage.document(
        template: Array("{{surprise}}".utf8), style: [], script: [], facts: SampleFacts.make())
    }
  }
}
