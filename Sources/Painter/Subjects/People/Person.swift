/// A friendly stylised person facing us, about 1 tall, from whom all people are dressed.
///
/// Drawn in steps from back to front, so that clothes and things can go between them.
struct Person {
  enum Hair { case short, long, bob, bun, ponytail, curly, spiky, bald }
  enum Arm { case down, wave, hip, hold, forward }
  enum Lower { case trousers, skirt, dress, robe }

  var skin = Vec3(0.66, 0.37, 0.24)
  var hair = Vec3(0.08, 0.038, 0.02)
  var cut = Hair.short
  var iris = Vec3(0.10, 0.055, 0.025)
  var top = Vec3(0.10, 0.25, 0.55)
  var bottom = Vec3(0.06, 0.08, 0.14)
  var shoes = Vec3(0.05, 0.035, 0.03)
  var lower = Lower.trousers
  var sleeves = true
  var cloth = Part.Skin.cloth
  var left = Arm.down
  var right = Arm.down
  /// Half the width of the shoulders.
  var shoulders: Float = 0.130
  var feminine = false
  /// 0 none, 1 a full one.
  var beard: Float = 0
  /// A child: a larger head on a shorter body.
  var young = false

  /// The body's height and width against a grown-up's.
  var stature: Float { young ? 0.74 : 1 }
  var girth: Float { young ? 0.90 : 1 }
  /// The middle of the head, and its half width and height.
  var head: Vec2 { Vec2(0, 0.655 * stature + (young ? 0.202 : 0.19)) }
  var headSize: Vec2 { young ? Vec2(0.142, 0.148) : Vec2(0.122, 0.138) }

  /// Everything.
  func draw(_ f: inout Figure) {
    drawBackHair(&f)
    drawLegs(&f)
    drawTorso(&f)
    drawArms(&f)
    drawHead(&f)
    drawFringe(&f)
  }

  func figure() -> Figure {
    var f = Figure()
    draw(&f)
    return f
  }

  func drawLegs(_ f: inout Figure) {
    let bare = lower == .skirt || lower == .dress
    let colour = bare ? skin : bottom
    let wide: Float = (bare ? 0.040 : 0.056) * girth
    for side in [Float(-1), 1] {
      let x = side * 0.062 * girth
      f.limb(
        x, 0.40 * stature, x * 1.08, 0.06, wide * 1.15, wide * 0.86, colour,
        skin: bare ? .smooth : cloth)
      f.ellipse(x * 1.25, 0.033, 0.058 * girth, 0.036, shoes)
    }
  }

  func drawTorso(_ f: inout Figure) {
    let wide = shoulders * girth
    let tall = stature
    let waist: Float = (feminine ? 0.088 : 0.112) * girth
    drawLower(&f, waist: waist)
    f.limb(0, 0.66 * tall, 0, 0.73 * tall, 0.045, 0.042, skin)
    f.blob(
      [
        (-wide * 0.55, 0.685 * tall), (0, 0.675 * tall), (wide * 0.55, 0.685 * tall),
        (wide * 1.04, 0.62 * tall), (waist, 0.49 * tall), (waist * 1.10, 0.405 * tall),
        (0, 0.39 * tall), (-waist * 1.10, 0.405 * tall), (-waist, 0.49 * tall),
        (-wide * 1.04, 0.62 * tall),
      ], top, skin: cloth, bulge: 0.10)
    f.seat = Vec2(0, 0.4 * tall)
  }

  /// What is worn below the waist, without the legs.
  private func drawLower(_ f: inout Figure, waist: Float) {
    let tall = stature
    let hips: Float = (feminine ? 0.112 : 0.115) * girth
    switch lower {
    case .dress, .robe:
      let low: Float = lower == .robe ? 0.03 : 0.20
      let flare: Float = (lower == .robe ? 0.20 : 0.22) * girth
      f.blob(
        [
          (-waist, 0.50 * tall), (waist, 0.50 * tall), (hips * 1.25, 0.36 * tall),
          (flare, low * tall), (0, (low - 0.02) * tall), (-flare, low * tall),
          (-hips * 1.25, 0.36 * tall),
        ], lower == .robe ? top : bottom, skin: cloth, bulge: 0.11)
    case .trousers, .skirt:
      f.limb(
        -hips * 0.45, 0.41 * tall, hips * 0.45, 0.41 * tall, hips * 0.58, hips * 0.58, bottom,
        skin: cloth)
    }
    guard lower == .skirt else { return }
    f.polygon(
      [
        (-waist, 0.46 * tall), (waist, 0.46 * tall), (hips * 1.7, 0.25 * tall),
        (hips * 0.6, 0.235 * tall), (-hips * 0.6, 0.235 * tall), (-hips * 1.7, 0.25 * tall),
      ], bottom, skin: cloth, bulge: 0.08)
  }

  func drawArms(_ f: inout Figure) {
    drawArm(&f, -1, left)
    drawArm(&f, 1, right)
  }

  /// Where the hand of an arm is, and its elbow.
  func hand(_ side: Float, _ arm: Arm) -> Vec2 {
    let place: (Float, Float) =
      switch arm {
      case .down: (0.205, 0.385)
      case .wave: (0.285, 0.80)
      case .hip: (0.125, 0.43)
      case .hold: (0.265, 0.50)
      case .forward: (0.075, 0.47)
      }
    return Vec2(side * place.0 * girth, place.1 * stature)
  }

  func elbow(_ side: Float, _ arm: Arm) -> Vec2 {
    let place: (Float, Float) =
      switch arm {
      case .down: (0.195, 0.51)
      case .wave: (0.255, 0.60)
      case .hip: (0.255, 0.52)
      case .hold: (0.20, 0.48)
      case .forward: (0.195, 0.50)
      }
    return Vec2(side * place.0 * girth, place.1 * stature)
  }

  /// The fingers of an open hand.
  private func drawFingers(_ f: inout Figure, _ palm: Vec2, _ side: Float) {
    for (x, y) in [(Float(-0.034), Float(0.056)), (-0.012, 0.070), (0.012, 0.070), (0.034, 0.056)] {
      f.limb(
        palm.x + x * 0.6, palm.y + y * 0.4, palm.x + x, palm.y + y, 0.0125, 0.0110, skin)
    }
    f.limb(palm.x - side * 0.02, palm.y, palm.x - side * 0.056, palm.y + 0.024, 0.013, 0.011, skin)
  }

  func drawArm(_ f: inout Figure, _ side: Float, _ arm: Arm) {
    let shoulder = Vec2(side * shoulders * girth, 0.630 * stature)
    let elbow = elbow(side, arm)
    let hand = hand(side, arm)
    f.limb(shoulder.x, shoulder.y, elbow.x, elbow.y, 0.046, 0.039, top, skin: cloth)
    f.limb(
      elbow.x, elbow.y, hand.x, hand.y, 0.039, 0.033, sleeves ? top : skin,
      skin: sleeves ? cloth : .smooth)
    let end = hand + (hand - elbow) * 0.22
    f.ellipse(end.x, end.y, 0.037, 0.039, skin)
    if arm == .wave { drawFingers(&f, end, side) }
    if side > 0 { f.hand = hand }
  }
}
