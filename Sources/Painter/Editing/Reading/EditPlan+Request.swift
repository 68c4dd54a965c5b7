extension EditPlan {
  /// What a request asks for: its words, its style, and what follows from both.
  init(_ request: EditRequest) {
    self = EditReader.plan(
      request.prompt, negative: request.negative, sources: request.sources.count)
    if let style = request.style {
      if !style.isPhotographic { self.style = self.style ?? style }
      if style == .vivid { tone.colour += 1 }
      if style == .natural { tone.colour -= 0.4 }
    }
    let isUntouched = isEmpty
    switch style {
    case .noir: tone = tone.and(.noir)
    case .vintage: tone = tone.and(.vintage)
    case .neon: tone.contrast += 0.3
    default: break
    }
    if isUntouched {
      // Nothing was understood: a breath of contrast, so that the answer is not a mere copy.
      tone.contrast = 0.18
      tone.colour = 0.14
    }
    if time == .night || time == .dusk { tone.glow += 0.5 }
    if time == .golden || time == .sunset { tone.glow += 0.25 }
  }

  /// 1 up to the usual strength of the source, less beyond, 0 at the greatest.
  static func opacity(_ strength: Double) -> Float {
    let over = (min(max(strength, 0), 1) - EditRequest.usualStrength) / 0.4
    return over > 0 ? Float(1 - over) : 1
  }

  /// 1 from the usual strength of the source, more below.
  static func force(_ strength: Double) -> Float {
    let under = 1 - min(max(strength, 0), 1) / EditRequest.usualStrength
    return under > 0 ? Float(1 + 0.6 * under) : 1
  }

  /// How source and second picture go together; what is behind the subject counts as second.
  func manner(strength: Double) -> Montage.Manner {
    switch joining {
    case .doubleExposure: .doubleExposure
    case .colours: .colours
    case .insert: .insert
    case .blend: .blend(share: Float(min(max(0.14 + strength * 0.6, 0.1), 0.8)))
    case .beside, nil: .insert
    }
  }
}
