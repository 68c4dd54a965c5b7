import Testing

@testable import Painter

@Suite struct EditReaderTests {
  private func plan(_ prompt: String, negative: String = "", sources: Int = 1) -> EditPlan {
    EditReader.plan(prompt, negative: negative, sources: sources)
  }

  @Test(arguments: [
    ("make it winter", ["winter"]), ("turn this photo into autumn", ["autumn"]),
    ("add a rainbow and birds to the sky", ["rainbow", "birds"]),
    ("convert to black and white", ["black and white"]),
    ("in the style of an oil painting", ["oil painting"]),
    ("сделай ночь со звёздами", ["ночь", "звёзды"]), ("добавь снег", ["зима"]),
    ("как карандашный набросок", ["карандаш"]), ("чёрно-белое фото", ["чёрно-белое"]),
    ("make it brighter and increase contrast", ["brighter", "more contrast"]),
    ("размой фон", ["размытие", "фон"]), ("stained glass", ["stained glass"]),
  ])
  func instructionIsUnderstood(_ prompt: String, _ understood: [String]) {
    let plan = plan(prompt)
    #expect(plan.understood == understood)
    let rest = plan.ignored.filter { $0 != "increase" && $0 != "to" }
    #expect(rest.isEmpty, "\(rest)")
  }

  @Test func unknownWordsAreNamedOnce() {
    let plan = plan("frobnicate the frobnicate quux, winter")
    #expect(plan.ignored == ["frobnicate", "quux"])
    #expect(plan.season == .winter)
  }

  @Test func whatCannotBePaintedIntoAPhotographIsSaid() {
    #expect(plan("add mountains").ignored == ["mountains"])
    #expect(plan("make the mountains snowy").ignored.isEmpty)
    #expect(plan("remove the car").ignored == ["car"])
  }

  @Test func forceIsReadFromWordsBefore() {
    let plain = plan("darker").tone.brightness
    #expect(plan("much darker").tone.brightness < plain)
    #expect(plan("slightly darker").tone.brightness > plain)
    #expect(plan("немного темнее").tone.brightness > plain)
  }

  @Test func backgrounds() {
    #expect(plan("blur the background").backdrop == .blurred)
    #expect(plan("blur the background").tone.blur == 0)
    #expect(plan("white background").backdrop == .plain(.white))
    #expect(plan("remove the background").backdrop == .plain(.white))
    #expect(
      plan("replace the background with mountains at sunset").backdrop == .scene("mountains sunset")
    )
    #expect(plan("replace the background with mountains at sunset").time == nil)
    #expect(plan("put her on a beach").backdrop == .scene("beach"))
    #expect(plan("winter").backdrop == nil)
  }

  @Test func twoSourcesAreJoined() {
    #expect(plan("", sources: 2).joining == .blend)
    #expect(plan("double exposure", sources: 2).joining == .doubleExposure)
    #expect(plan("side by side", sources: 2).joining == .beside)
    #expect(plan("use the colors of image 2", sources: 2).joining == .colours)
    let insert = plan("put the person from image 1 into the background of image 2", sources: 2)
    #expect(insert.joining == .insert && !insert.swapsSources)
    let other = plan("put the person from image 2 into the background of image 1", sources: 2)
    #expect(other.joining == .insert && other.swapsSources)
    #expect(plan("double exposure").joining == nil)
    #expect(plan("double exposure").understood.isEmpty)
  }

  @Test func whatIsUnwantedIsTakenAway() {
    #expect(plan("remove the clouds").weather == [.clear])
    #expect(plan("sunset", negative: "clouds").weather == [.clear])
    #expect(plan("no rainbow").lights.isEmpty)
    #expect(plan("without color").tone.monochrome || plan("remove colors").tone.monochrome)
  }

  @Test func colourOfTheSubjectIsChanged() {
    #expect(plan("recolor the car red").recolour == .red)
    #expect(plan("make the car red").recolour == .red)
    #expect(plan("add a red car").recolour == nil)
    #expect(plan("blue tint").tone.tint == .blue)
  }

  @Test func emptyPlansAreKnown() {
    #expect(plan("").isEmpty)
    #expect(plan("xyzzy").isEmpty)
    #expect(!plan("sepia").isEmpty)
    let request = EditRequest(prompt: "xyzzy", sources: [Specimen.flat(1, 2, 3)])
    #expect(!EditPlan(request).isEmpty)
  }
}
