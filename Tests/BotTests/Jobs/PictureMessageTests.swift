import Domain
import Resources
import Services
import Telegram
import TestSupport
import Testing

@testable import Bot

struct PictureMessageTests {
  private func message(receipt: Bool = true, language: String = "en") throws -> PictureMessage {
    PictureMessage(
      phrases: try Texts(files: Resources.texts).phrases(language),
      signer: ButtonSigner(key: [UInt8](repeating: 9, count: 32)),
      settings: CustomerSettings(showsReceipt: receipt),
      imagine: ImagineService(catalog: try SampleCatalog.make(), limits: JobLimits()))
  }

  private func job(_ prompt: String, reading: PromptReading = .init()) -> Job {
    Job(
      id: JobID(1), account: AccountID(7), origin: "update:1",
      request: GenerationRequest(
        model: "zekron-image-1", prompt: prompt, size: PictureSize(width: 1024, height: 768),
        seed: 42),
      price: Amount(micros: 26_700), delivery: nil, reading: reading,
      createdAt: Timestamp(milliseconds: 0))
  }

  @Test func theCaptionTellsEverythingOnce() throws {
    let reading = PromptReading(understood: ["lake", "dawn"], ignored: ["<q>"])
    let caption = try message().caption(
      job("a lake", reading: reading), available: Amount(micros: 1_500_000))
    #expect(
      PlainText.of(html: caption) == """
        a lake

        Painted: lake, dawn
        Not understood: <q>
        zekron-image-1 · 1024×768
        --size 1024x768 --seed 42
        $0.0267 · left $1.50
        """)
  }

  @Test func whatTheEngineCouldNotDoIsSaid() throws {
    let reading = PromptReading(gaps: [.negative, .seed, .spareEngine])
    let words = PlainText.of(
      html: try message().caption(job("a lake", reading: reading), available: nil))
    #expect(
      words.contains(
        """
        Drawn by a spare engine: the usual one did not answer.
        Not possible with this engine: leaving words out, repeating the seed
        """))
    let all = PromptReading(gaps: EngineGap.allCases)
    let russian = try message(language: "ru").caption(job("a lake", reading: all), available: nil)
    #expect(!russian.contains("gap.") && russian.contains("второе фото"))
  }

  @Test func whatNobodyUnderstoodIsAnAbstract() throws {
    let reading = PromptReading(understood: [], ignored: ["qwx"])
    let caption = try message().caption(job("qwx", reading: reading), available: nil)
    #expect(caption.contains("Painted as an abstract"))
    #expect(caption.contains("Not understood: qwx"))
  }

  @Test func anEditSaysWhatWasChanged() throws {
    func words(
      _ reading: PromptReading, sources: Int = 1, style: PictureStyle? = nil,
      language: String = "en"
    ) throws -> String {
      let plain = job("qwx", reading: reading)
      var request = plain.request
      request.sources = Array(repeating: .awaited, count: sources)
      request.style = style
      return PlainText.of(
        html: try message(language: language).caption(
          Job(
            id: plain.id, account: plain.account, origin: plain.origin, request: request,
            price: plain.price, delivery: nil, reading: reading, createdAt: plain.createdAt),
          available: nil))
    }
    let nothing = PromptReading(understood: [], ignored: ["qwx"])
    let text = try words(nothing)
    #expect(text.contains("Nothing of this was understood; the picture is only resized."))
    #expect(text.contains("Not understood: qwx") && !text.contains("Painted"))
    #expect(try words(nothing, language: "ru").contains("изменён только размер"))
    #expect(try !words(nothing, style: .oil).contains("only resized"), "it is in oil")
    #expect(try !words(nothing, sources: 2).contains("only resized"), "two became one")
    let some = try words(PromptReading(understood: ["winter"], ignored: ["qwx"]))
    #expect(some.contains("Changed: winter\nNot understood: qwx") && !some.contains("Painted"))
  }

  @Test func theReceiptCanBeSwitchedOffOrBeNobodysBusiness() throws {
    let amount = Amount(micros: 1)
    #expect(try message().caption(job("a"), available: amount).contains("left"))
    #expect(try !message(receipt: false).caption(job("a"), available: amount).contains("left"))
    #expect(try !message().caption(job("a"), available: nil).contains("left"))
  }

  @Test(arguments: ["x", "🏔", "👩‍👩‍👧‍👦", "&", "<", "é", "\u{1F1E9}\u{1F1EA}", "a\u{301}"])
  func captionsFitWhateverThePrompt(unit: String) throws {
    let prompt = String(
      String.UnicodeScalarView(
        String(repeating: unit, count: 4000).unicodeScalars.prefix(4000)))
    let words = (0..<40).map { _ in String(repeating: unit, count: 30) }
    for reading in [PromptReading(), PromptReading(understood: words, ignored: words)] {
      for language in ["en", "ru"] {
        let caption = try message(language: language).caption(
          job(prompt, reading: reading), available: Amount(micros: .max))
        let plain = PlainText.of(html: caption)
        #expect(plain.utf16.count <= 1024)
        #expect(plain.utf16.count > 900, "no room is wasted")
        #expect(ReplyRules.faults(in: caption) == nil)
        #expect(plain.contains("…") && plain.contains("--seed 42"))
      }
    }
  }

  @Test func photosAndDocumentsAreSentAsAsked() throws {
    let picture = Picture(
      id: PictureID("img_1"), token: PictureToken("t1"), account: AccountID(7), job: JobID(1),
      blob: BlobID("b"),
      format: .png, size: PictureSize(width: 1, height: 1), bytes: 1,
      createdAt: Timestamp(milliseconds: 0), expiresAt: Timestamp(milliseconds: 1))
    func reply(_ delivery: Delivery) throws -> Reply {
      Reply(
        try message().row(
          job("a lake"), picture: picture, delivery: delivery, available: nil,
          effect: .delivered(JobID(1)), at: Timestamp(milliseconds: 5)))
    }
    let photo = try reply(
      Delivery(chatID: -5, threadID: 9, replyTo: 3, hidesPicture: true))
    #expect(photo.method == "sendPhoto")
    #expect(photo["has_spoiler"] == .bool(true))
    #expect(photo.threadID == 9 && photo.repliesTo == 3 && photo.chatID == -5)
    #expect(photo.row.picture == picture.id && photo.row.effect == .delivered(JobID(1)))
    #expect(photo.keyboard.map(\.count) == [3, 1, 4])
    let file = try reply(Delivery(chatID: 7, sendsFile: true))
    #expect(file.method == "sendDocument")
    #expect(file["has_spoiler"] == nil)
    #expect(file.buttons.map(\.title) == photo.buttons.map(\.title))
    for reply in [photo, file] { ReplyRules.check(reply, sourceLocation: #_sourceLocation) }
  }

  @Test func theFlagsAreTheWholeOrder() throws {
    var job = job("a lake")
    var request = job.request
    request.style = .art
    request.negative = "people & <cars>"
    job = Job(
      id: job.id, account: job.account, origin: job.origin, request: request, price: job.price,
      delivery: nil, createdAt: job.createdAt)
    let caption = try message().caption(job, available: nil)
    #expect(
      PlainText.of(html: caption).hasSuffix(
        "\n--size 1024x768 --seed 42 --style art --no people & <cars>"))
    #expect(ReplyRules.faults(in: caption) == nil)
  }

  @Test func longWordsToLeaveOutAreCutAndNothingElse() throws {
    var request = job(String(repeating: "x", count: 4000)).request
    request.negative = String(repeating: "🏔 ", count: 250).trimmed
    request.style = .line
    request.isRaw = true
    let job = Job(
      id: JobID(1), account: AccountID(7), origin: "update:1", request: request,
      price: Amount(micros: 1), delivery: nil,
      reading: PromptReading(
        understood: [String(repeating: "a", count: 400)],
        ignored: [String(repeating: "b", count: 400)]), createdAt: Timestamp(milliseconds: 0))
    let plain = PlainText.of(html: try message().caption(job, available: Amount(micros: .max)))
    #expect(plain.utf16.count <= 1024)
    #expect(plain.contains("--size 1024x768 --seed 42 --style line --no 🏔"))
    #expect(plain.contains("… --raw\n"))
  }
}
