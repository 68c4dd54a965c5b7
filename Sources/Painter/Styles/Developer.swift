/// Turns a canvas of light into what is shown — sRGB, 0…1 — in place, for the styles that redraw.
struct Developer: Sendable {
  let studio: Studio
  let monochrome: Bool

  var stage: Stage {
    Stage(count: studio.frame.height, weight: 0.08) { develop(row: $0) }
  }

  private func develop(row y: Int) {
    let row = studio.frame.canvas.row(y)
    for x in 0..<studio.frame.width {
      let lit = row[x].rgb + studio.glow.at(x, y) * 0.4
      var shown = studio.tone.show(lit)
      shown = mix(shown, shown * shown * (3 - 2 * shown), 0.2)
      if monochrome { shown = Vec3(repeating: shown.luminance) }
      row[x] = Pixel(shown, depth: row[x].w)
    }
  }
}
