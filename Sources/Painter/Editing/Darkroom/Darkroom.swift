/// Everything the steps of one edit share: the picture, what is known about it, what is wanted.
final class Darkroom: Sendable {
  let plan: EditPlan
  let survey: Survey
  let frame: Frame
  let tone: ToneMap
  let exposure = Exposure()
  /// 1 as intended, more when the source should hold less.
  let force: Float
  /// The hour whose sky is painted; nil when the sky stays.
  let skyTime: TimeOfDay?
  /// Where the sun stands, or went down: 0…1 of width and height.
  let sunPlace: Vec2
  let meanLight: Float
  /// Whether much of the ground is white.
  let wasWinter: Bool
  private let chance: CellHash

  init(
    _ plan: EditPlan, _ survey: Survey, width: Int, height: Int, seed: UInt32, force: Float,
    tone: ToneMap
  ) {
    self.plan = plan
    self.survey = survey
    self.force = force
    self.tone = tone
    meanLight = survey.thumbnail.light.mean
    wasWinter = Self.whiteGround(survey) > 0.38
    chance = CellHash(Int32(bitPattern: seed), 61, 2027)
    let camera = Camera(width: width, height: height, horizon: survey.horizon, eye: 0.2)
    let side: Float = Self.brighterSide(survey)
    let time = Self.time(plan, survey)
    skyTime = plan.changesSky || time != plan.time ? time : nil
    let high = Self.height(of: time, camera)
    let disc = Vec2(side * camera.halfWidth * 0.46, high)
    sunPlace = Vec2(
      camera.column(disc.x) / Float(width), camera.row(disc.y) / Float(height))
    var light = Light(time ?? Self.hour(of: survey), side: side, place: disc, focal: camera.focal)
    light.put(plan.weather)
    if plan.weather.contains(.clear) { light.cloud = 0.05 }
    frame = Frame(
      canvas: Canvas(width: width, height: height), camera: camera, light: light,
      seed: seed ^ 0xED17, thrift: 0)
  }

  var width: Int { frame.width }
  var height: Int { frame.height }
  var side: Float { sunPlace.x < 0.5 ? -1 : 1 }

  /// 0…1 from the left.
  @inline(__always) func across(_ x: Int) -> Float { (Float(x) + 0.5) / Float(width) }
  /// 0…1 from the top.
  @inline(__always) func down(_ y: Int) -> Float { (Float(y) + 0.5) / Float(height) }
  /// A share of light to leave: more of it in a picture that is dark already.
  func dimmed(_ share: Float) -> Float { share * clamp(0.36 / max(meanLight, 0.02), 1, 2.2) }
  /// A linear colour as sRGB.
  func shown(_ linear: Vec3) -> Vec3 { tone.encode(linear) }
  /// One of many values that the seed decides.
  func choice(_ index: UInt32) -> Float { chance[index] }

  /// How much sky lies so many pixels above a place.
  @inline(__always) func skyAbove(_ x: Int, _ y: Int, by pixels: Float) -> Float {
    guard let sky = survey.sky else { return 0 }
    let above = (Float(y) + 0.5 - pixels) / Float(height)
    return above < 0 ? 1 : smooth(0.35, 0.85, sky.rough.sample(across(x), above))
  }

  /// A flower of spring at a place, if one is there.
  @inline(__always) func blossom(_ x: Int, _ y: Int) -> (colour: Vec3, cover: Float) {
    let v = down(y)
    // Small far off, larger near by.
    let near = clamp((v - survey.horizon) / max(1 - survey.horizon, 0.1), 0.12, 1)
    let cells = 150 / (0.6 + wholeSteps(near))
    let px = across(x) * cells * Float(width) / Float(height)
    let py = v * cells
    let (ix, fx) = floorParts(px)
    let (iy, fy) = floorParts(py)
    let cell = CellHash(ix, iy, frame.seed &+ UInt32(cells))
    let patch = frame.noise.fbm(px * 0.05 + 7, py * 0.05, 2)
    guard cell[0] > 0.45 + smooth(0.60, 0.38, patch) * 0.5 else { return (Vec3(0, 0, 0), 0) }
    let dx = fx - 0.22 - 0.56 * cell[1]
    let dy = fy - 0.22 - 0.56 * cell[2]
    let size = 0.10 + 0.12 * cell[3]
    let cover = smooth(size, size * 0.6, (dx * dx + dy * dy).squareRoot())
    let colour =
      cell[4] < 0.4
      ? Vec3(1.0, 0.98, 0.97) : (cell[4] < 0.75 ? Vec3(1.0, 0.72, 0.82) : Vec3(1.0, 0.88, 0.30))
    return (colour, cover)
  }

  /// Four sizes, so that neighbouring rows share a grid.
  private func wholeSteps(_ near: Float) -> Float { Float(wholePart(near * 3.99)) * 0.55 }

  private static func time(_ plan: EditPlan, _ survey: Survey) -> TimeOfDay? {
    if let time = plan.time { return time }
    let needsDark = !plan.lights.isDisjoint(with: [.stars, .galaxy, .aurora])
    return needsDark && survey.skyColour.luminance > 0.22 ? .night : nil
  }

  private static func hour(of survey: Survey) -> TimeOfDay {
    let sky = survey.skyColour
    if sky.luminance < 0.16 { return .night }
    if sky.luminance < 0.30 { return .dusk }
    return sky.x > sky.z + 0.12 ? .golden : .day
  }

  private static func brighterSide(_ survey: Survey) -> Float {
    let light = survey.thumbnail.light
    var balance: Float = 0
    for y in 0..<light.height {
      for x in 0..<light.width {
        balance += light[x, y] * (2 * x < light.width ? -1 : 1)
      }
    }
    return balance < 0 ? -1 : 1
  }

  private static func whiteGround(_ survey: Survey) -> Float {
    let picture = survey.thumbnail
    let from = min(wholePart(survey.horizon * Float(picture.height)), picture.height - 1)
    let ground = picture.colours[(from * picture.width)...]
    return ground.reduce(0) { $0 + whiteness($1) } / Float(ground.count)
  }

  private static func height(of time: TimeOfDay?, _ camera: Camera) -> Float {
    switch time {
    case .night, nil: camera.top * 0.62
    case .golden: camera.top * 0.30
    case .dawn: camera.top * 0.16
    case .sunset: camera.top * 0.13
    case .day, .dusk: camera.top * 0.7
    }
  }
}
