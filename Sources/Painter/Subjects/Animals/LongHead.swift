/// The head of a horse, a deer, a giraffe in profile, facing left.
struct LongHead {
  /// The top of the neck and the tip of the nose.
  var poll: Vec2
  var tip: Vec2
  var coat: Vec3
  /// Colour of the nose.
  var nose: Vec3
  /// Half the width at the jaw and at the nose.
  var jaw: Float
  var slim: Float
  var ear = Vec2(0.024, 0.09)
  var skin = Part.Skin.fur
  var eye: Float = 0.020

  func draw(_ f: inout Figure) {
    drawEar(&f, at: poll + Vec2(0.03, 0), lean: 0.05, coat * 0.7)
    f.limb(poll.x, poll.y, tip.x, tip.y, jaw, slim, coat, skin: skin)
    let way = (tip - poll)
    f.ellipse(
      tip.x - way.x * 0.06, tip.y - way.y * 0.06, slim * 1.12, slim * 1.06, nose, skin: skin)
    f.ellipse(tip.x - slim * 0.35, tip.y + slim * 0.2, slim * 0.22, slim * 0.16, Figure.ink)
    f.curve(
      [
        (tip.x - slim * 0.8, tip.y - slim * 0.55), (tip.x - slim * 0.1, tip.y - slim * 0.5),
        (tip.x + slim * 0.5, tip.y - slim * 0.3),
      ], [0.004], nose * 0.4)
    drawEar(&f, at: poll + Vec2(0, jaw * 0.55), lean: 0.02, coat)
    let place = poll + way * 0.22 + Vec2(0.005, jaw * 0.22)
    f.eye(place.x, place.y, eye)
    f.focus = (poll + tip) * 0.5 + Vec2(0, jaw * 0.3)
    f.focusRadius = max(abs(way.x), abs(way.y)) * 0.9 + jaw
  }

  private func drawEar(_ f: inout Figure, at p: Vec2, lean: Float, _ colour: Vec3) {
    let foot = p + Vec2(0, jaw * 0.25)
    f.polygon(
      [
        (foot.x - ear.x, foot.y), (foot.x - ear.x * 0.6 + lean * 0.5, foot.y + ear.y * 0.6),
        (foot.x + lean, foot.y + ear.y), (foot.x + ear.x + lean * 0.6, foot.y + ear.y * 0.5),
        (foot.x + ear.x, foot.y),
      ], colour, skin: skin, bulge: 0.02)
  }
}
