/// What a darkroom does: brightness, contrast, colour, toning.
struct ToneGrade: Grade {
  let tone: Tone
  let force: Float

  func apply(to strip: Strip, _ room: Darkroom) {
    let toning = Toning(tone, force: force, room.tone)
    let down = room.down(strip.y)
    strip.forEach { x, colour in
      let chance = CellHash(Int32(x), Int32(strip.y), room.frame.seed)
      return toning.apply(colour, at: Vec2(room.across(x), down), chance)
    }
  }
}
