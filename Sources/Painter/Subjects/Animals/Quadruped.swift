/// A four-legged body seen from the side, standing and facing left.
///
/// Animals give it their proportions; heads and tails are their own.
struct Quadruped {
  /// A joint of the body: its middle and how thick the body is there (half).
  struct Joint {
    var x: Float
    var y: Float
    var r: Float
  }

  var coat: Vec3
  /// The colour of paws, hooves, socks.
  var foot: Vec3
  var chest: Joint
  var hip: Joint
  /// Half the thickness between them, and how far the back sags.
  var waist: Float
  var sag: Float = 0.01
  /// Half the width of a leg at its top and above the foot.
  var thigh: Float
  var ankle: Float
  var skin = Part.Skin.fur
  var pattern = Part.Pattern.plain
  var hooves = false
  /// How far up the legs the foot's colour goes.
  var sock: Float = 0

  /// Legs away from the eye, in shade; draw them and the tail first.
  func farLegs(_ f: inout Figure) {
    let shade = Vec3(0.62, 0.62, 0.64)
    front(&f, chest.x - chest.r * 0.55, coat * shade, foot * shade, lift: 0.016)
    hind(&f, hip.x - hip.r * 0.75, coat * shade, foot * shade, lift: 0.016)
  }

  /// The trunk and the legs near the eye.
  func body(_ f: inout Figure) {
    let middle = (chest.x + hip.x) * 0.5
    let line = Curve.open(
      [
        Vec2(hip.x + hip.r * 0.1, hip.y), Vec2(middle, (chest.y + hip.y) * 0.5 - sag),
        Vec2(chest.x, chest.y),
      ], widths: [hip.r, waist, chest.r])
    f.parts.append(
      Part(
        shape: .stroke(line.points, widths: line.widths), colour: coat, skin: skin,
        bulge: max(hip.r, chest.r), pattern: pattern))
  }

  func nearLegs(_ f: inout Figure) {
    hind(&f, hip.x + hip.r * 0.25, coat, foot, lift: 0)
    front(&f, chest.x + chest.r * 0.25, coat, foot, lift: 0)
  }

  /// A neck up to the head.
  func neck(_ f: inout Figure, to x: Float, _ y: Float, _ width: Float) {
    let top = Vec2(x, y)
    let root = Vec2(chest.x - chest.r * 0.1, chest.y + chest.r * 0.25)
    f.parts.append(
      Part(
        shape: .limb(a: root, b: top, from: chest.r * 0.78, to: width), colour: coat, skin: skin,
        bulge: chest.r * 0.78, pattern: pattern))
  }

  private func front(_ f: inout Figure, _ x: Float, _ coat: Vec3, _ foot: Vec3, lift: Float) {
    let top = chest.y - chest.r * 0.25
    f.limb(x, top, x - 0.005, ankle + lift, thigh, ankle, coat, skin: skin)
    if sock > 0 {
      f.limb(
        x - 0.003, sock, x - 0.005, ankle + lift, ankle * 1.12, ankle * 1.08, foot, skin: skin)
    }
    sole(&f, x, foot, lift)
  }

  private func hind(_ f: inout Figure, _ x: Float, _ coat: Vec3, _ foot: Vec3, lift: Float) {
    let top = hip.y - hip.r * 0.15
    let hock = top * 0.42
    f.limb(x - 0.01, top, x + 0.035, hock, hip.r * 0.72, ankle * 1.25, coat, skin: skin)
    f.limb(x + 0.035, hock, x + 0.012, ankle + lift, ankle * 1.25, ankle, coat, skin: skin)
    if sock > 0 {
      f.limb(
        x + 0.026, min(sock, hock), x + 0.012, ankle + lift, ankle * 1.2, ankle * 1.08, foot,
        skin: skin)
    }
    sole(&f, x + 0.012, foot, lift)
  }

  private func sole(_ f: inout Figure, _ x: Float, _ foot: Vec3, _ lift: Float) {
    if hooves {
      let wide = ankle * 1.3
      f.polygon(
        [
          (x - wide - 0.012, lift), (x + wide, lift), (x + wide * 0.8, lift + 0.055),
          (x - wide * 0.85, lift + 0.055),
        ], foot, bulge: 0.03)
    } else {
      f.ellipse(x - ankle * 0.55, ankle * 0.62 + lift, ankle * 1.6, ankle * 0.72, foot, skin: skin)
    }
  }
}
