/// Turns one season into another: what lies on the ground and hangs on the trees.
struct SeasonGrade: Grade {
  let season: EditPlan.Season
  let force: Float

  func apply(to strip: Strip, _ room: Darkroom) {
    switch season {
    case .winter: winter(strip, room)
    case .autumn: autumn(strip, room)
    case .spring: green(strip, room, leaf: Vec3(0.46, 0.66, 0.20), bloom: true)
    case .summer: green(strip, room, leaf: Vec3(0.26, 0.50, 0.12), bloom: false)
    }
  }

  private func winter(_ strip: Strip, _ room: Darkroom) {
    let noise = room.frame.noise
    let v = room.down(strip.y)
    let horizon = room.survey.horizon
    let hasSky = room.survey.sky != nil
    let low = hasSky ? smooth(horizon - 0.06, min(horizon + 0.22, 0.96), v) : 0.55
    let caps = Float(room.height) * 0.014
    strip.forEach { x, c in
      let u = room.across(x)
      let sky = strip.sky[x]
      let light = c.luminance
      let leaf = greenery(c)
      let drift = noise.fbm(u * 9, v * 14, 4) - 0.5
      let fine = noise.fbm(u * 70, v * 70, 2) - 0.5
      // Snow lies on what has the open sky above it.
      let above = hasSky ? room.skyAbove(x, strip.y, by: caps) : 0
      let cap = clamp(above * 1.3 - sky)
      let detail = light - strip.around[x]
      let warm = smooth(0.16, 0.45, c.x - c.z) * (1 - leaf)
      var cover = low * (0.94 - warm * 0.16) + leaf * 0.34 + cap * 0.9
      cover += drift * 0.36 + fine * 0.25 + clamp(detail * 2.2, -0.42, 0.3)
      cover = smooth(0.30, 0.78, cover) * (1 - 0.5 * strip.subject[x] * (1 - leaf))
      cover *= (1 - sky) * min(force, 1)
      let lie = clamp(0.80 + (strip.around[x] - 0.45) * 0.26 + detail * 0.95 + fine * 0.05, 0.30, 1)
      let snow = mix(Vec3(0.50, 0.60, 0.76), Vec3(0.98, 0.99, 1.0), smooth(0.28, 0.95, lie))
      let bare = saturated(c, mix(0.50, 0.40, leaf)) * Vec3(0.96, 1.0, 1.07)
      let frosted = mix(bare, Vec3(0.90, 0.94, 1.0), 0.16 * (1 - sky))
      let pale = mix(
        saturated(c, 0.45), Vec3(0.80, 0.85, 0.91) * (0.72 + 0.4 * light), 0.55)
      let kept = mix(frosted, c, strip.subject[x] * 0.55 * (1 - sky))
      return mix(mix(kept, snow, cover), pale, sky * min(force, 1))
    }
  }

  private func autumn(_ strip: Strip, _ room: Darkroom) {
    let noise = room.frame.noise
    let v = room.down(strip.y)
    strip.forEach { x, c in
      let u = room.across(x)
      let light = c.luminance
      let leaf = greenery(c) * (1 - strip.sky[x])
      let patch = noise.fbm(u * 13 + 3, v * 17, 3)
      let fleck = noise.fbm(u * 120, v * 120, 2)
      let turn = smooth(0.28, 0.74, patch * 0.55 + fleck * 0.45)
      let gold = mix(Vec3(0.86, 0.62, 0.14), Vec3(0.84, 0.42, 0.10), smooth(0.15, 0.60, turn))
      let hue = mix(gold, Vec3(0.66, 0.24, 0.11), smooth(0.66, 1.0, turn))
      let turned = mix(relit(hue, min(light * 1.08 + 0.02, 1)), c, 0.12)
      let air = mix(c * Vec3(1.06, 0.99, 0.90), c, strip.sky[x] * 0.8)
      return mix(air, turned, min(leaf * 1.25 * min(force, 1.2), 0.95))
    }
  }

  private func green(_ strip: Strip, _ room: Darkroom, leaf hue: Vec3, bloom: Bool) {
    let noise = room.frame.noise
    let v = room.down(strip.y)
    let low = smooth(room.survey.horizon - 0.02, room.survey.horizon + 0.10, v)
    strip.forEach { x, c in
      let u = room.across(x)
      let light = c.luminance
      let ground = (1 - strip.sky[x]) * (1 - 0.9 * strip.subject[x])
      let leaf = greenery(c)
      let dry = smooth(0.06, 0.24, c.x - c.z) * smooth(0.34, 0.10, c.x - c.y) * (1 - leaf)
      let white = room.wasWinter ? whiteness(c) * low : 0
      let patch = noise.fbm(u * 40, v * 60, 3)
      let grown = relit(hue * (0.8 + 0.4 * patch), light * mix(1, 0.62, white))
      var lush = saturated(c, bloom ? 1.22 : 1.18) * Vec3(1.02, 1.03, 0.97)
      lush = mix(lush, grown, ground * (leaf * 0.50 + dry * 0.55 + white * 0.88) * min(force, 1.1))
      guard bloom else { return lush }
      let flower = room.blossom(x, strip.y)
      let where_ = ground * max(max(leaf, dry * 0.5), white)
      return mix(lush, flower.colour * (0.62 + 0.5 * light), flower.cover * where_)
    }
  }
}
