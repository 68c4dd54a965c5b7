/// The pass over a picture in which it is graded and painted upon, row by row, onto the canvas.
struct Bath: Sendable {
  private let room: Darkroom
  private let print: Print
  private let early: [any Grade]
  private let late: [any Grade]
  private let airbrush: Airbrush

  init(_ room: Darkroom, _ print: Print) {
    self.room = room
    self.print = print
    let plan = room.plan
    var early: [any Grade] = []
    if let hue = plan.recolour { early.append(RecolourGrade(hue: hue)) }
    if let season = plan.season { early.append(SeasonGrade(season: season, force: room.force)) }
    if let time = plan.time ?? room.skyTime, plan.time != nil || time == .night {
      early.append(HourGrade(time: time, force: room.force))
    }
    if !plan.weather.isEmpty { early.append(AirGrade(weather: plan.weather, force: room.force)) }
    self.early = early
    late = plan.tone == Tone() ? [] : [ToneGrade(tone: plan.tone, force: room.force)]
    airbrush = Airbrush(room)
  }

  func work(row y: Int) {
    let width = room.width
    withUnsafeTemporaryAllocation(of: Float.self, capacity: width * 3) { masks in
      guard let base = masks.baseAddress else { return }
      masks.initialize(repeating: 0)
      let strip = Strip(
        y: y, width: width, row: room.frame.canvas.row(y), sky: base, subject: base + width,
        around: base + 2 * width)
      load(strip)
      for grade in early { grade.apply(to: strip, room) }
      if !airbrush.isIdle { airbrush.paint(strip, room) }
      for grade in late { grade.apply(to: strip, room) }
    }
  }

  private func load(_ strip: Strip) {
    let v = room.down(strip.y)
    let survey = room.survey
    let subject = survey.subject
    let isClear = survey.subjectIsClear || room.plan.recolour != nil
    for x in 0..<strip.width {
      let colour = print.at(x, strip.y)
      let u = room.across(x)
      strip.row[x] = Pixel(colour, depth: 3)
      if let sky = survey.sky { strip.sky[x] = sky.cover(u, v, colour) }
      if let subject, isClear { strip.subject[x] = subject.cover(u, v, colour) }
    }
    guard !early.isEmpty || !airbrush.isIdle else { return }
    for x in 0..<strip.width { strip.around[x] = survey.surroundings.sample(room.across(x), v) }
  }
}
