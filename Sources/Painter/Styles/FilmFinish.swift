/// A photograph from a darkroom with its own tone, such as noir and old film.
struct FilmFinish: Finish {
  let tone: Tone

  func write(row y: Int, to bytes: UnsafeMutablePointer<UInt8>, _ studio: Studio) {
    var tone = tone
    if !studio.hasEdges { tone.vignette = 0 }
    let toning = Toning(tone, force: 1, studio.tone)
    let canvas = studio.frame.canvas
    let down = (Float(y) + 0.5) / Float(studio.height)
    for x in 0..<studio.width {
      let chance = CellHash(Int32(x), Int32(y), studio.frame.seed)
      let place = Vec2((Float(x) + 0.5) / Float(studio.width), down)
      studio.put(toning.apply(canvas.smoothed(x, y), at: place, chance), x, y, to: bytes)
    }
  }
}
