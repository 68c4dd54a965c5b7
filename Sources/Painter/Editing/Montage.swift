/// Makes one picture of two: source and source, or subject and what comes behind it.
struct Montage: Sendable {
  /// How the two go together.
  enum Manner: Sendable {
    case blend(share: Float)
    case doubleExposure, insert, colours
  }

  let front: Print
  let back: Print
  let manner: Manner
  private let subject: Mask?
  private let shift: ColourShift

  init(_ front: Print, _ back: Print, _ manner: Manner) {
    self.front = front
    self.back = back
    self.manner = manner
    let (near, far) = (front.thumbnail, back.thumbnail)
    switch manner {
    case .insert, .doubleExposure:
      subject = Survey(near, sky: false, subject: true).subject
    case .blend, .colours: subject = nil
    }
    shift = ColourShift(from: near, to: far)
  }

  /// Writes row `y` of the result over the front picture.
  func join(row y: Int) {
    let v = (Float(y) + 0.5) / Float(front.height)
    for x in 0..<front.width {
      let u = (Float(x) + 0.5) / Float(front.width)
      let a = front.at(x, y)
      let b = back.at(x, y)
      let joined: Vec3
      switch manner {
      case .blend(let share): joined = Self.blended(a, b, share)
      case .colours: joined = shift.apply(a, 0.9)
      case .insert: joined = mix(b, shift.apply(a, 0.22), cover(u, v, a))
      case .doubleExposure: joined = doubled(a, b, cover(u, v, a))
      }
      front.put(joined, x, y)
    }
  }

  /// The subject's share of a pixel; where none stands out, of the middle.
  private func cover(_ u: Float, _ v: Float, _ colour: Vec3) -> Float {
    if let subject { return smooth(0.15, 0.85, subject.cover(u, v, colour)) }
    let dx = (u - 0.5) / 0.42
    let dy = (v - 0.52) / 0.46
    return smooth(1.1, 0.7, (dx * dx + dy * dy).squareRoot())
  }

  /// The mean of two pictures is flat, so it gets its contrast back.
  @inline(__always) private static func blended(_ a: Vec3, _ b: Vec3, _ share: Float) -> Vec3 {
    let together = (mix(b * b, a * a, share)).bounded(1).squareRoot()
    let curve = together * together * (3 - 2 * together)
    return saturated(mix(together, curve, 0.40), 1.12).bounded(1)
  }

  /// The second picture shines through the dark parts of the first's subject, on light ground.
  @inline(__always) private func doubled(_ a: Vec3, _ b: Vec3, _ cover: Float) -> Vec3 {
    let ink = saturated(a, 0.55) * 0.66
    let through = b * (0.92 - 0.5 * a.luminance)
    let screened = 1 - (1 - ink) * (1 - through)
    let inside = mix(screened, screened * screened * (3 - 2 * screened), 0.6)
    let paper = mix(Vec3(0.93, 0.925, 0.91), a, 0.06)
    let outside = subject == nil ? inside : mix(paper, paper * (0.70 + 0.3 * b), 0.5)
    return mix(outside, inside, subject == nil ? 1 : cover)
  }
}
