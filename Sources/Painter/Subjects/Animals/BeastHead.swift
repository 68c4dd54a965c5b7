/// An animal's head looking at us: ears, muzzle, nose, eyes.
struct BeastHead {
  enum Ears { case pointed, round, hanging, none }

  var x: Float
  var y: Float
  var rx: Float
  var ry: Float
  var coat: Vec3
  /// Muzzle and cheeks.
  var light: Vec3
  var skin = Part.Skin.fur
  var ears = Ears.round
  /// Half the width and the height of an ear, and its place as a share of the head's half width.
  var ear = Vec2(0.06, 0.07)
  var earSpread: Float = 0.7
  var earColour: Vec3?
  var earInner = Vec3(0.55, 0.28, 0.24)
  /// Tufts at the sides of the face.
  var cheek: Float = 0
  /// Whether the cheeks are of the muzzle's colour.
  var masked = false
  var muzzle = Vec2(0.08, 0.06)
  var muzzleDown: Float = 0.40
  var nose = Vec2(0.034, 0.024)
  var noseColour = Vec3(0.03, 0.022, 0.02)
  var eye: Float = 0.024
  var eyeApart: Float = 0.42
  var eyeUp: Float = 0.12
  var iris: Vec3?

  func draw(_ f: inout Figure) {
    for side in [Float(-1), 1] { drawEar(&f, side) }
    if cheek > 0 {
      for side in [Float(-1), 1] {
        f.polygon(
          [
            (x + side * rx * 0.7, y + ry * 0.2), (x + side * (rx + cheek), y - ry * 0.40),
            (x + side * (rx * 0.82), y - ry * 0.62), (x + side * rx * 0.55, y - ry * 0.98),
            (x, y - ry * 0.6),
          ], coat, skin: skin, bulge: 0.05)
      }
    }
    f.ellipse(x, y, rx, ry, coat, skin: skin)
    if masked {
      for side in [Float(-1), 1] {
        f.ellipse(
          x + side * rx * 0.47, y - ry * 0.46, rx * 0.46, ry * 0.42, light, skin: skin,
          bulge: rx * 0.7)
      }
    }
    drawMuzzle(&f)
    for side in [Float(-1), 1] {
      f.eye(x + side * rx * eyeApart, y + ry * eyeUp, eye, iris: iris)
    }
    f.focus = Vec2(x, y)
    f.focusRadius = max(rx, ry) * 1.7
  }

  private func drawMuzzle(_ f: inout Figure) {
    let my = y - ry * muzzleDown
    f.ellipse(x, my, muzzle.x, muzzle.y, light, skin: skin)
    let tip = my + muzzle.y * 0.42
    f.limb(x, tip, x, my - muzzle.y * 0.25, 0.005, 0.005, noseColour)
    f.smile(x - muzzle.x * 0.3, my - muzzle.y * 0.45, muzzle.x * 0.3, muzzle.y * 0.2, noseColour)
    f.smile(x + muzzle.x * 0.3, my - muzzle.y * 0.45, muzzle.x * 0.3, muzzle.y * 0.2, noseColour)
    f.ellipse(x, tip, nose.x, nose.y, noseColour)
    f.ellipse(
      x + nose.x * 0.25, tip + nose.y * 0.4, nose.x * 0.3, nose.y * 0.22, Vec3(0.6, 0.6, 0.6),
      bulge: 0)
  }

  private func drawEar(_ f: inout Figure, _ side: Float) {
    let ex = x + side * rx * earSpread
    let colour = earColour ?? coat
    switch ears {
    case .none: return
    case .round:
      let ey = y + ry * 0.74
      f.ellipse(ex, ey, ear.x, ear.y, colour, skin: skin)
      f.ellipse(ex, ey - ear.y * 0.1, ear.x * 0.6, ear.y * 0.6, earInner, bulge: 0.02)
    case .pointed:
      let foot = y + ry * 0.5
      f.polygon(
        [
          (ex - ear.x, foot - side * 0.02), (ex + side * ear.x * 0.45, foot + ear.y),
          (ex + ear.x, foot + side * 0.02),
        ], colour, skin: skin, bulge: 0.04)
      f.polygon(
        [
          (ex - ear.x * 0.5, foot), (ex + side * ear.x * 0.34, foot + ear.y * 0.72),
          (ex + ear.x * 0.5, foot),
        ], earInner, bulge: 0.02)
    case .hanging:
      f.limb(
        ex, y + ry * 0.55, ex + side * ear.x, y + ry * 0.55 - ear.y, ear.x * 0.7, ear.x, colour,
        skin: skin)
    }
  }
}
