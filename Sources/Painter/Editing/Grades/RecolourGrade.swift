/// Another colour for the subject: its own light and shade, the hue of the word.
struct RecolourGrade: Grade {
  let hue: Hue

  func apply(to strip: Strip, _ room: Darkroom) {
    let tint = room.shown(hue.colour)
    strip.forEach { x, c in
      let light = c.luminance
      let dyed: Vec3 =
        switch hue {
        case .white: mix(Vec3(repeating: light), Vec3(1, 1, 1), 0.55)
        case .black: Vec3(repeating: light * 0.32)
        default: relit(mix(tint, c, 0.12), mix(light, tint.luminance, 0.25))
        }
      return mix(c, dyed, strip.subject[x] * 0.92)
    }
  }
}
